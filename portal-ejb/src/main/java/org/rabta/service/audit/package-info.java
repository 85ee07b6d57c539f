/**
 * Writes and reads the trail. An act's entry is written in the transaction of the act; a refusal's
 * entry in a transaction of its own after the rollback. May use: access.
 */
package org.rabta.service.audit;

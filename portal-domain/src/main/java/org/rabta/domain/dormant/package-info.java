/**
 * Open cases on which nothing happens. Owns: how long that may be, by priority, and what a
 * custodian says who leaves one lying with reason. May use: kernel, access, routing, wait (its
 * calendar).
 */
package org.rabta.domain.dormant;

/**
 * The boundary every use case runs inside: the database session speaks for the caller, an act
 * without its entry fails, a refusal is noted for the trail. May use: access, audit.
 */
package org.rabta.service.usecase;

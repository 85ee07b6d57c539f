/**
 * The list of a unit's officers: read from the identity provider by timer and on demand, kept in
 * the database, usable while the identity provider is away. Tells by {@link
 * org.rabta.service.identity.OfficerLeft} whose work falls back; features that let people be in
 * charge of something observe it. May use: usecase, audit, access.
 */
package org.rabta.service.identity;

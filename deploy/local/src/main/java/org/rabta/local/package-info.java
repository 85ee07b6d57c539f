/**
 * Runs the whole portal on one machine: an embedded PostgreSQL, a Keycloak server and Payara Micro,
 * all bound to 127.0.0.1. Tests use {@link org.rabta.local.EmbeddedDatabase} alone.
 *
 * <p>Owns the rules of the local run: what a data folder looks like, in which order things start
 * and stop, and which database roles exist with which privileges. Uses the portal's migrations and
 * nothing else of the portal.
 */
package org.rabta.local;

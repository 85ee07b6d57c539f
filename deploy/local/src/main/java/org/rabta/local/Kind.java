package org.rabta.local;

/**
 * What a part is. The order of the constants is the order of stopping: first what needs the others.
 */
enum Kind {
  /** A program that prepares something and ends by itself. */
  TOOL,
  /** Payara with the portal. */
  PORTAL,
  /** Keycloak. */
  LOGIN,
  /** PostgreSQL. */
  DATABASE
}

package org.rabta.local;

/**
 * What one local portal is to be.
 *
 * @param files the built clone
 * @param data what it remembers
 * @param secrets its passwords
 * @param ports where it listens on 127.0.0.1
 * @param demonstration whether it has demonstration data and accounts
 * @param lasting whether it will be started again on the same data, so that a slower stop which
 *     speeds up the next start pays
 */
record RunSettings(
    ServerFiles files,
    DataFolder data,
    Secrets secrets,
    PortChoice ports,
    boolean demonstration,
    boolean lasting) {

  /** Where browsers find the portal; no slash at the end. */
  String baseUrl() {
    return "http://127.0.0.1:" + ports.portal();
  }

  /** Where browsers find the login; no slash at the end. */
  String keycloakUrl() {
    return "http://127.0.0.1:" + ports.keycloak();
  }

  /** Who vouches for logins. */
  String issuer() {
    return keycloakUrl() + "/realms/rabta";
  }

  ProcessNotes notes() {
    return data.notes();
  }
}

package org.rabta.service.identity;

import java.net.URI;

/**
 * Where the list is, and who asks for it.
 *
 * @param server the identity provider, without a slash at the end
 * @param realm the realm
 * @param client name of the portal's own account
 * @param secret its secret
 */
record ListAddress(URI server, String realm, String client, String secret) {

  private static final String REALMS = "/realms/";

  /**
   * @param issuer address of the realm, as it stands in its tokens
   * @throws IllegalArgumentException if that is no address of a realm
   */
  static ListAddress of(String issuer, String client, String secret) {
    var at = issuer.lastIndexOf(REALMS);
    var realm = at < 0 ? "" : issuer.substring(at + REALMS.length()).replaceAll("/+$", "");
    if (realm.isEmpty()) {
      throw new IllegalArgumentException("no address of a realm: " + issuer);
    }
    return new ListAddress(URI.create(issuer.substring(0, at)), realm, client, secret);
  }

  @Override
  public String toString() {
    return server + REALMS + realm + " as " + client;
  }
}

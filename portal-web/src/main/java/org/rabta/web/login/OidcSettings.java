package org.rabta.web.login;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;

/**
 * How the portal and the identity provider know each other.
 *
 * @param issuer the realm's address, exactly as it stands in its tokens
 * @param client the portal's name and secret at the identity provider
 * @param baseUrl the portal's own address as browsers reach it, without a slash at the end
 */
record OidcSettings(Issuer issuer, ClientSecretBasic client, URI baseUrl) {

  static OidcSettings of(String issuer, String clientId, String secret, String baseUrl) {
    String base = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    return new OidcSettings(
        new Issuer(issuer),
        new ClientSecretBasic(new ClientID(clientId), new Secret(secret)),
        URI.create(base));
  }

  ClientID clientId() {
    return client.getClientID();
  }

  /** Where the identity provider sends the browser after a sign-in. */
  URI callback() {
    return page(LoginPaths.CALLBACK);
  }

  /** Where the identity provider sends the browser after a sign-out. */
  URI signedOut() {
    return page(LoginPaths.SIGNED_OUT);
  }

  /**
   * The absolute address of one of the portal's pages, built from the configured address and never
   * from a request's {@code Host}.
   *
   * @param path path and query, beginning with a slash
   */
  URI page(String path) {
    return URI.create(baseUrl + path);
  }
}

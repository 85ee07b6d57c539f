package org.rabta.web.login;

import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.time.Duration;
import java.time.Instant;

/**
 * What the identity provider gives for a code or a refresh token, its ID token verified.
 *
 * @param claims the verified claims of the ID token
 * @param idToken the ID token as it came
 * @param refreshToken the refresh token, or {@code null} if there is none
 * @param lifetime how long until the login has to be renewed; zero if the identity provider does
 *     not say
 */
record Tokens(IDTokenClaimsSet claims, String idToken, String refreshToken, Duration lifetime) {

  static Tokens of(OIDCTokens tokens, IDTokenClaimsSet claims) {
    RefreshToken refresh = tokens.getRefreshToken();
    return new Tokens(
        claims,
        tokens.getIDTokenString(),
        refresh == null ? null : refresh.getValue(),
        Duration.ofSeconds(tokens.getAccessToken().getLifetime()));
  }

  String subject() {
    return claims.getSubject().getValue();
  }

  /** The identity provider's name for its session, or {@code null}. */
  String sid() {
    return claims.getSessionID() == null ? null : claims.getSessionID().getValue();
  }

  Instant issuedAt() {
    return claims.getIssueTime().toInstant();
  }

  /** Leaves the tokens out. */
  @Override
  public String toString() {
    return "Tokens of " + subject();
  }
}

package org.rabta.web.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * One browser tab on its way to the identity provider and back.
 *
 * @param state names the attempt in the redirects; 256 random bits
 * @param nonce must come back inside the ID token
 * @param verifier the secret half of the PKCE challenge
 * @param returnPath where to go afterwards
 * @param startedAt when the browser was sent away
 */
record LoginAttempt(
    String state, String nonce, String verifier, String returnPath, Instant startedAt)
    implements Serializable {

  /** As long as the identity provider keeps its login page alive. */
  static final Duration LIFETIME = Duration.ofMinutes(30);

  static LoginAttempt returningTo(String path, Instant now) {
    return new LoginAttempt(
        new State().getValue(),
        new Nonce().getValue(),
        new CodeVerifier().getValue(),
        ReturnPath.sanitised(path),
        now);
  }

  boolean isFresh(Instant now) {
    return now.isBefore(startedAt.plus(LIFETIME));
  }

  /** Leaves the secrets out. */
  @Override
  public String toString() {
    return "LoginAttempt to " + returnPath + " of " + startedAt;
  }
}

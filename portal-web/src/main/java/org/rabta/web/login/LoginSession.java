package org.rabta.web.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.rabta.domain.access.Caller;

/**
 * A signed-in person as the HTTP session keeps it: small, serializable, replaced whole at each
 * refresh.
 *
 * @param caller who signed in, as of the latest refresh
 * @param sid the identity provider's name for its session; may be {@code null} if it has none
 * @param idToken shown to the identity provider at sign-out
 * @param refreshToken renews the login; may be {@code null} if none was given
 * @param expiresAt when the login has to be renewed
 * @param signedInAt when the identity provider issued the first ID token
 */
record LoginSession(
    Caller caller,
    String sid,
    String idToken,
    String refreshToken,
    Instant expiresAt,
    Instant signedInAt)
    implements Serializable {

  private static final String ATTRIBUTE = LoginSession.class.getName();

  static LoginSession begun(Tokens tokens, Caller caller, Instant now) {
    return new LoginSession(
        caller,
        tokens.sid(),
        tokens.idToken(),
        tokens.refreshToken(),
        now.plus(tokens.lifetime()),
        tokens.issuedAt());
  }

  /**
   * The same login after a refresh. The identity provider may keep the refresh token or give a new
   * one.
   */
  LoginSession renewed(Tokens tokens, Caller renewedCaller, Instant now) {
    return new LoginSession(
        renewedCaller,
        sid,
        tokens.idToken(),
        tokens.refreshToken() == null ? refreshToken : tokens.refreshToken(),
        now.plus(tokens.lifetime()),
        signedInAt);
  }

  /** The login of a session, if somebody is signed in there. */
  static Optional<LoginSession> in(HttpSession session) {
    return session != null && session.getAttribute(ATTRIBUTE) instanceof LoginSession login
        ? Optional.of(login)
        : Optional.empty();
  }

  void keepIn(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  /** Leaves the tokens out. */
  @Override
  public String toString() {
    return "LoginSession of " + caller.subject() + " until " + expiresAt;
  }
}

package org.rabta.web.login;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The attempts of one browser that have not come back yet. Each can be taken once. Only the latest
 * five are kept, so that a browser that never comes back costs little.
 */
final class LoginAttempts implements Serializable {

  static final int MOST = 5;

  private static final String ATTRIBUTE = LoginAttempts.class.getName();

  private final Map<String, LoginAttempt> byState = new LinkedHashMap<>();

  /** The attempts kept in a session; none for a session that has none. */
  static LoginAttempts in(HttpSession session) {
    return session != null && session.getAttribute(ATTRIBUTE) instanceof LoginAttempts attempts
        ? attempts
        : new LoginAttempts();
  }

  /**
   * Puts these attempts into a session; to be repeated after each change, so that the other nodes
   * learn of it.
   */
  void keepIn(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  synchronized void add(LoginAttempt attempt) {
    byState.put(attempt.state(), attempt);
    var oldest = byState.keySet().iterator();
    while (byState.size() > MOST) {
      oldest.next();
      oldest.remove();
    }
  }

  /**
   * Takes an attempt out, for good.
   *
   * @param state as it came back; may be {@code null}
   * @return the attempt; empty if it was never made here, was taken before, was pushed out by later
   *     ones or is stale
   */
  synchronized Optional<LoginAttempt> take(String state, Instant now) {
    return Optional.ofNullable(byState.remove(state)).filter(attempt -> attempt.isFresh(now));
  }
}

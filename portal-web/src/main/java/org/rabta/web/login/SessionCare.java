package org.rabta.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.rabta.domain.access.Caller;

/**
 * Keeps logins up to date with the identity provider: renews them shortly before they run out,
 * takes over changed roles and units, and learns that an account was closed. While the identity
 * provider is away, logins go on for five minutes.
 */
@ApplicationScoped
class SessionCare {

  /**
   * Renewed when less than this is left, so that no request begins with a login that ends under it.
   */
  static final Duration AHEAD = Duration.ofSeconds(10);

  /** How long a login goes on after it ran out, if the identity provider cannot be asked. */
  static final Duration GRACE = Duration.ofMinutes(5);

  /** How long nobody asks again after the identity provider did not answer. */
  static final Duration PAUSE = Duration.ofSeconds(10);

  private static final int STRIPES = 64;

  private final ReentrantLock[] locks =
      IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);
  private volatile Instant silentUntil = Instant.EPOCH;
  private IdentityProvider provider;
  private Clock clock;

  /** For the container's proxy. */
  SessionCare() {}

  @Inject
  SessionCare(IdentityProvider provider, Clock clock) {
    this.provider = provider;
    this.clock = clock;
  }

  /**
   * The login of a session as it stands now, renewed if it was due.
   *
   * @param login as read from the session
   * @throws SignInRefused as unavailable if the grace is used up; for every other reason the login
   *     is over
   */
  LoginSession tend(HttpSession session, LoginSession login) throws SignInRefused {
    if (!isDue(login, clock.instant())) {
      return login;
    }
    ReentrantLock lock = locks[Math.floorMod(session.getId().hashCode(), STRIPES)];
    lock.lock();
    try {
      LoginSession latest = LoginSession.in(session).orElse(login);
      return isDue(latest, clock.instant()) ? renewedOrGraced(session, latest) : latest;
    } finally {
      lock.unlock();
    }
  }

  static boolean isDue(LoginSession login, Instant now) {
    return !now.plus(AHEAD).isBefore(login.expiresAt());
  }

  static boolean inGrace(LoginSession login, Instant now) {
    return now.isBefore(login.expiresAt().plus(GRACE));
  }

  private LoginSession renewedOrGraced(HttpSession session, LoginSession login)
      throws SignInRefused {
    try {
      LoginSession renewed = renewed(login);
      renewed.keepIn(session);
      return renewed;
    } catch (SignInRefused e) {
      if (e.refusal() == SignInRefusal.UNAVAILABLE && inGrace(login, clock.instant())) {
        return login;
      }
      throw e;
    }
  }

  private LoginSession renewed(LoginSession login) throws SignInRefused {
    if (login.refreshToken() == null) {
      throw new SignInRefused(SignInRefusal.EXPIRED, "no refresh token");
    }
    Tokens tokens = asked(login.refreshToken());
    if (!tokens.subject().equals(login.caller().subject())) {
      throw new SignInRefused(SignInRefusal.INVALID, "another subject after a refresh");
    }
    Caller caller =
        AccountClaims.caller(tokens.claims())
            .orElseThrow(() -> new SignInRefused(SignInRefusal.ACCOUNT, tokens.subject()));
    return login.renewed(tokens, caller, clock.instant());
  }

  private Tokens asked(String refreshToken) throws SignInRefused {
    if (clock.instant().isBefore(silentUntil)) {
      throw new SignInRefused(SignInRefusal.UNAVAILABLE, "no answer a moment ago");
    }
    try {
      return provider.renew(refreshToken);
    } catch (SignInRefused e) {
      if (e.refusal() == SignInRefusal.UNAVAILABLE) {
        silentUntil = clock.instant().plus(PAUSE);
      }
      throw e;
    }
  }
}

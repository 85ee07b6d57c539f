package org.rabta.web.login;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rabta.domain.access.Caller;
import org.rabta.service.directory.KnownUnits;

/** Finishes a sign-in when the browser comes back from the identity provider. */
@ApplicationScoped
class SignIn {

  private static final Logger LOG = Logger.getLogger(SignIn.class.getName());

  private OidcSettings settings;
  private IdentityProvider provider;
  private Challenge challenge;
  private KnownUnits units;
  private Clock clock;

  /** For the container's proxy. */
  SignIn() {}

  @Inject
  SignIn(
      OidcSettings settings,
      IdentityProvider provider,
      Challenge challenge,
      KnownUnits units,
      Clock clock) {
    this.settings = settings;
    this.provider = provider;
    this.challenge = challenge;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Takes the attempt that this answer belongs to, redeems the code and begins a session. An answer
   * to no attempt of this browser changes nothing.
   */
  AuthenticationStatus finish(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession(false);
    Optional<LoginAttempt> attempt = attemptOf(request, session);
    if (attempt.isEmpty() && LoginSession.in(session).isPresent()) {
      return challenge.enter(ReturnPath.HOME, response);
    }
    String path = attempt.map(LoginAttempt::returnPath).orElse(ReturnPath.HOME);
    try {
      finish(
          attempt.orElseThrow(() -> new SignInRefused(SignInRefusal.EXPIRED, "no attempt")),
          request);
    } catch (SignInRefused e) {
      return challenge.refuse(e, path, request, response);
    }
    return challenge.enter(path, response);
  }

  private Optional<LoginAttempt> attemptOf(HttpServletRequest request, HttpSession session) {
    if (session == null) {
      return Optional.empty();
    }
    LoginAttempts attempts = LoginAttempts.in(session);
    Optional<LoginAttempt> taken = attempts.take(request.getParameter("state"), clock.instant());
    attempts.keepIn(session);
    return taken;
  }

  private void finish(LoginAttempt attempt, HttpServletRequest request) throws SignInRefused {
    Tokens tokens = provider.redeem(code(request), attempt);
    Optional<Caller> caller =
        AccountClaims.caller(tokens.claims()).filter(each -> units.has(each.unitRef()));
    if (caller.isEmpty()) {
      endQuietly(tokens);
      throw new SignInRefused(SignInRefusal.ACCOUNT, "account not set up: " + tokens.subject());
    }
    begin(LoginSession.begun(tokens, caller.get(), clock.instant()), request);
  }

  /** The answer's code, unless the answer is an error or comes from another issuer. */
  private AuthorizationCode code(HttpServletRequest request) throws SignInRefused {
    String error = request.getParameter("error");
    if (error != null) {
      throw new SignInRefused(
          ProviderError.refusal(error, request.getParameter("error_description")), "error answer");
    }
    String issuer = request.getParameter("iss");
    if (issuer != null && !issuer.equals(settings.issuer().getValue())) {
      throw new SignInRefused(SignInRefusal.INVALID, "answer of another issuer");
    }
    String code = request.getParameter("code");
    if (code == null || code.isBlank()) {
      throw new SignInRefused(SignInRefusal.INVALID, "no code");
    }
    return new AuthorizationCode(code);
  }

  /** Begins with a new session under a new name; only the other tabs' attempts are carried over. */
  private static void begin(LoginSession login, HttpServletRequest request) {
    HttpSession old = request.getSession(false);
    LoginAttempts attempts = LoginAttempts.in(old);
    old.invalidate();
    HttpSession fresh = request.getSession(true);
    attempts.keepIn(fresh);
    login.keepIn(fresh);
    LOG.log(Level.INFO, "Signed in: {0}", login.caller().subject());
  }

  /**
   * Lets the person sign in with another account instead of being let in with this one again and
   * again.
   */
  private void endQuietly(Tokens tokens) {
    if (tokens.refreshToken() == null) {
      return;
    }
    try {
      provider.end(tokens.refreshToken());
    } catch (SignInRefused e) {
      LOG.log(Level.WARNING, "The login of a refused account goes on", e);
    }
  }
}

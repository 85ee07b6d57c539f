package org.rabta.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Answers a request that nobody is signed in for, each kind of request in the way its sender can
 * follow.
 */
@ApplicationScoped
class Challenge {

  private static final Logger LOG = Logger.getLogger(Challenge.class.getName());

  private OidcSettings settings;
  private IdentityProvider provider;
  private Clock clock;

  /** For the container's proxy. */
  Challenge() {}

  @Inject
  Challenge(OidcSettings settings, IdentityProvider provider, Clock clock) {
    this.settings = settings;
    this.provider = provider;
    this.clock = clock;
  }

  /** Sends the browser to sign in, and remembers where it wanted to go. */
  AuthenticationStatus signIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RequestKind kind = RequestKind.of(request);
    String path = kind.returnPath(request, settings.baseUrl());
    if (kind != RequestKind.NAVIGATION) {
      return send(kind, settings.page(path), response);
    }
    try {
      LoginAttempt attempt = LoginAttempt.returningTo(path, clock.instant());
      URI loginPage = provider.loginPage(attempt);
      remember(attempt, request.getSession());
      return send(kind, loginPage, response);
    } catch (SignInRefused e) {
      return refuse(e, path, request, response);
    }
  }

  /** Says why the sign-in came to nothing, on a page that offers to try again. */
  AuthenticationStatus refuse(
      SignInRefused refused, String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LOG.log(Level.WARNING, "Sign-in refused: {0}: {1}", logged(refused));
    RequestKind kind = RequestKind.of(request);
    SignInRefusal refusal = refused.refusal();
    if (kind == RequestKind.OTHER && refusal == SignInRefusal.UNAVAILABLE) {
      return fail(refusal.status(), response);
    }
    String page = LoginPaths.SIGN_IN_FAILED + "?reason=" + refusal.code();
    return send(kind, settings.page(page + "&return=" + encoded(path)), response);
  }

  /** The same for a request other than the callback. */
  AuthenticationStatus refuse(
      SignInRefused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = RequestKind.of(request).returnPath(request, settings.baseUrl());
    return refuse(refused, path, request, response);
  }

  /** Says that the login was ended elsewhere, on a page that leads back to where the person was. */
  AuthenticationStatus ended(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RequestKind kind = RequestKind.of(request);
    String path = kind.returnPath(request, settings.baseUrl());
    URI page = settings.page(LoginPaths.SESSION_ENDED + "?return=" + encoded(path));
    return send(kind, page, response);
  }

  /** Redirects a finished or superfluous callback into the portal. */
  AuthenticationStatus enter(String path, HttpServletResponse response) throws IOException {
    return send(RequestKind.NAVIGATION, settings.page(path), response);
  }

  private static void remember(LoginAttempt attempt, HttpSession session) {
    LoginAttempts attempts = LoginAttempts.in(session);
    attempts.add(attempt);
    attempts.keepIn(session);
  }

  private static AuthenticationStatus send(
      RequestKind kind, URI target, HttpServletResponse response) throws IOException {
    switch (kind) {
      case FACES_AJAX -> redirectInXml(target, response);
      case OTHER -> {
        return fail(HttpServletResponse.SC_UNAUTHORIZED, response);
      }
      default -> {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", target.toString());
      }
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static AuthenticationStatus fail(int status, HttpServletResponse response) {
    response.setStatus(status);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static void redirectInXml(URI target, HttpServletResponse response) throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String url =
        target.toString().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<partial-response><redirect url=\""
                + url
                + "\"></redirect></partial-response>");
  }

  private static Object[] logged(SignInRefused refused) {
    return new Object[] {refused.refusal(), refused.getMessage()};
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}

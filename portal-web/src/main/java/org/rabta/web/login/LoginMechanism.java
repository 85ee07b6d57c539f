package org.rabta.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.service.access.CallerHolder;
import org.rabta.web.frame.SecurityHeaders;

/**
 * Says on every request who is calling. Asked by the container before anything else of the portal
 * runs; which addresses need a login it learns from {@code web.xml}.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

  private SignIn signIn;
  private Challenge challenge;
  private SessionCare care;
  private RevokedLogins revoked;
  private CallerHolder callers;

  /** For the container's proxy. */
  LoginMechanism() {}

  @Inject
  LoginMechanism(
      SignIn signIn,
      Challenge challenge,
      SessionCare care,
      RevokedLogins revoked,
      CallerHolder callers) {
    this.signIn = signIn;
    this.challenge = challenge;
    this.care = care;
    this.revoked = revoked;
    this.callers = callers;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    SecurityHeaders.guard(request, response);
    String path = request.getRequestURI();
    if (path.startsWith(LoginPaths.FACES_RESOURCES) && !context.isProtected()) {
      return context.doNothing();
    }
    try {
      if (path.equals(LoginPaths.CALLBACK)) {
        return signIn.finish(request, response);
      }
      Optional<LoginSession> login = LoginSession.in(request.getSession(false));
      if (login.isPresent()) {
        return resume(login.get(), request, response, context);
      }
      return context.isProtected() ? challenge.signIn(request, response) : context.doNothing();
    } catch (IOException e) {
      throw new AuthenticationException("The answer could not be written", e);
    }
  }

  private AuthenticationStatus resume(
      LoginSession login,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (revoked.include(login)) {
      session.invalidate();
      return context.isProtected() ? challenge.ended(request, response) : context.doNothing();
    }
    try {
      return enter(care.tend(session, login).caller(), request, context);
    } catch (SignInRefused e) {
      return lost(e, session, request, response, context);
    }
  }

  private AuthenticationStatus enter(
      Caller caller, HttpServletRequest request, HttpMessageContext context) {
    callers.enter(caller, request.getRemoteAddr());
    return context.notifyContainerAboutLogin(
        new CallerPrincipal(caller.subject()),
        caller.roles().stream().map(Role::claim).collect(Collectors.toSet()));
  }

  /** A login that could not be renewed: an outage leaves it alone, everything else ends it. */
  private AuthenticationStatus lost(
      SignInRefused reason,
      HttpSession session,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context)
      throws IOException {
    if (reason.refusal() != SignInRefusal.UNAVAILABLE) {
      session.invalidate();
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    return switch (reason.refusal()) {
      case UNAVAILABLE, ACCOUNT -> challenge.refuse(reason, request, response);
      default -> challenge.signIn(request, response);
    };
  }
}

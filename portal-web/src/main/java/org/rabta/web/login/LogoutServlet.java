package org.rabta.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Signs out: {@code POST /logout} from one of the portal's own pages ends the session here, then
 * the one of the identity provider, and comes back to the page that says so.
 */
@WebServlet(LoginPaths.LOGOUT)
public class LogoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(LogoutServlet.class.getName());

  @Inject private transient OidcSettings settings;
  @Inject private transient IdentityProvider provider;

  /** For the container. */
  public LogoutServlet() {}

  LogoutServlet(OidcSettings settings, IdentityProvider provider) {
    this.settings = settings;
    this.provider = provider;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!SameOrigin.sent(request, settings.baseUrl())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    HttpSession session = request.getSession(false);
    Optional<LoginSession> login = LoginSession.in(session);
    if (session != null) {
      session.invalidate();
    }
    login.ifPresent(ended -> LOG.log(Level.INFO, "Signed out: {0}", ended.caller().subject()));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location", afterwards(login.map(LoginSession::idToken).orElse(null)).toString());
  }

  private URI afterwards(String idToken) {
    try {
      return provider.logoutPage(idToken);
    } catch (SignInRefused e) {
      LOG.log(Level.WARNING, "The identity provider's session goes on: {0}", e.getMessage());
      return settings.signedOut();
    }
  }
}

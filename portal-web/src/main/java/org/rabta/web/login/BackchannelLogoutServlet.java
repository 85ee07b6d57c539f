package org.rabta.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the identity provider announces that a login has ended (OpenID Connect Back-Channel Logout
 * 1.0). Open to everybody: the announcement is signed.
 */
@WebServlet(LoginPaths.BACKCHANNEL_LOGOUT)
public class BackchannelLogoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(BackchannelLogoutServlet.class.getName());

  @Inject private transient IdentityProvider provider;
  @Inject private transient RevokedLogins revoked;

  /** For the container. */
  public BackchannelLogoutServlet() {}

  BackchannelLogoutServlet(IdentityProvider provider, RevokedLogins revoked) {
    this.provider = provider;
    this.revoked = revoked;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String token = request.getParameter("logout_token");
    try {
      if (token == null) {
        throw new SignInRefused(SignInRefusal.INVALID, "no logout token");
      }
      revoked.add(provider.revocation(token));
      response.setStatus(HttpServletResponse.SC_OK);
    } catch (SignInRefused e) {
      LOG.log(Level.WARNING, "Logout announcement refused: {0}", e.getMessage());
      answer(e.refusal().status(), response);
    } catch (SQLException e) {
      LOG.log(Level.SEVERE, "Logout announcement not recorded", e);
      answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
    }
  }

  private static void answer(int status, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    boolean invalid = status == HttpServletResponse.SC_BAD_REQUEST;
    response
        .getWriter()
        .write(invalid ? "{\"error\":\"invalid_request\"}" : "{\"error\":\"server_error\"}");
  }
}

package org.rabta.web.language;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Keeps a reader's language or theme in a cookie and leads back to the page. A link, not a form: it
 * changes nothing but the look, and works before signing in.
 */
@WebServlet("/preference")
public class PreferenceServlet extends HttpServlet {

  static final String LANGUAGE = "language";
  static final String THEME = "theme";
  static final String RETURN = "return";

  private static final Duration KEPT = Duration.ofDays(365);

  /** The address that sets one preference and leads back. */
  static String address(HttpServletRequest request, String name, String value, String back) {
    return "%s/preference?%s=%s&%s=%s"
        .formatted(
            request.getContextPath(),
            name,
            value,
            RETURN,
            URLEncoder.encode(back, StandardCharsets.UTF_8));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String language = request.getParameter(LANGUAGE);
    if (Languages.ofTag(language).isPresent()) {
      keep(request, response, Languages.COOKIE, language);
    }
    String theme = request.getParameter(THEME);
    if (theme != null && Appearance.CHOICES.contains(theme)) {
      keep(request, response, Appearance.COOKIE, theme);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", ReturnAddress.safe(request.getParameter(RETURN)));
  }

  private static void keep(
      HttpServletRequest request, HttpServletResponse response, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) KEPT.toSeconds());
    response.addCookie(cookie);
  }
}

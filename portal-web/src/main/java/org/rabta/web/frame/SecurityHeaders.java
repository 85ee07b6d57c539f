package org.rabta.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * The headers that keep an answer to the reader it is for. Every answer starts with the strict
 * content security policy; a Faces page replaces it by the same policy with the nonce of that page.
 */
public class SecurityHeaders extends HttpFilter {

  static final String CSP = "Content-Security-Policy";

  /** The text of {@code primefaces.CSP_POLICY} in {@code web.xml}; a test holds them together. */
  static final String POLICY =
      "default-src 'self'; style-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; base-uri 'self';"
          + " object-src 'none'; script-src 'self'";

  private static final String RESOURCES = "/jakarta.faces.resource/";
  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    guard(request, response);
    chain.doFilter(request, new OnePolicy(response));
  }

  /**
   * Sets the headers. The sign-in calls it too, because the container asks it before any filter.
   */
  public static void guard(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(CSP, POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", PERMISSIONS);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (!request.getRequestURI().startsWith(request.getContextPath() + RESOURCES)) {
      response.setHeader("Cache-Control", "no-store");
    }
  }

  /** Browsers enforce every policy they are sent, so a second one must replace the first. */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (CSP.equalsIgnoreCase(name)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}

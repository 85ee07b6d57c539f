package org.rabta.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** What the browser does with the answer, as far as signing in has to know. */
enum RequestKind {
  /** The address bar goes there: it can be sent to the login page and come back. */
  NAVIGATION,
  /** A form is posted: what it carried is lost, so it comes back to the page with the form. */
  FORM,
  /**
   * Faces asks for a part of the page and follows a redirect only if it stands in the answer's XML.
   */
  FACES_AJAX,
  /** A script, an image, an upgrade, another program: it can follow no redirect to a login page. */
  OTHER;

  static RequestKind of(HttpServletRequest request) {
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return FACES_AJAX;
    }
    if (!isNavigation(request)) {
      return OTHER;
    }
    return switch (request.getMethod()) {
      case "GET" -> NAVIGATION;
      case "POST" -> FORM;
      default -> OTHER;
    };
  }

  /** Where somebody who sent this request goes back to. */
  String returnPath(HttpServletRequest request, URI baseUrl) {
    return this == NAVIGATION
        ? ReturnPath.of(request)
        : ReturnPath.ofReferer(request.getHeader("Referer"), baseUrl);
  }

  /** Browsers say so since 2023; for older ones the wish for a page has to do. */
  private static boolean isNavigation(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    if (request.getHeader("Upgrade") != null) {
      return false;
    }
    if (mode != null) {
      return "navigate".equals(mode);
    }
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains("text/html");
  }
}

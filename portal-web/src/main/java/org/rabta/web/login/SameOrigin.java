package org.rabta.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Tells a request of the portal's own pages from one that another site made the browser send. */
final class SameOrigin {

  private SameOrigin() {}

  /**
   * Whether the browser vouches that the request comes from this origin. A request that says
   * nothing about where it comes from is refused.
   */
  static boolean sent(HttpServletRequest request, URI baseUrl) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return "same-origin".equals(site);
    }
    String origin = request.getHeader("Origin");
    return matches(origin != null ? origin : request.getHeader("Referer"), baseUrl);
  }

  /** Whether an address has the scheme, host and port of the portal. */
  static boolean matches(String address, URI baseUrl) {
    try {
      return address != null && matches(new URI(address), baseUrl);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean matches(URI one, URI other) {
    return one.getScheme() != null
        && one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost() != null
        && one.getHost().equalsIgnoreCase(other.getHost())
        && port(one) == port(other);
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }
}

package org.rabta.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where somebody goes back to after signing in: always a path of this portal, never another site.
 * The text is kept exactly as the browser sent it, so that a deep link is restored with every
 * parameter.
 */
final class ReturnPath {

  static final String HOME = "/";

  /** Longer links are not worth keeping in a session. */
  static final int LONGEST = 2000;

  private ReturnPath() {}

  /** The path and query of a request. */
  static String of(HttpServletRequest request) {
    String query = request.getQueryString();
    return sanitised(
        query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
  }

  /**
   * The path and query of the page a request came from.
   *
   * @param referer the {@code Referer} header; may be missing or forged
   * @param baseUrl the portal's own address
   * @return the page, or the home page if the request came from elsewhere
   */
  static String ofReferer(String referer, URI baseUrl) {
    try {
      if (!SameOrigin.matches(referer, baseUrl)) {
        return HOME;
      }
      URI from = new URI(referer);
      String query = from.getRawQuery();
      return sanitised(query == null ? from.getRawPath() : from.getRawPath() + "?" + query);
    } catch (URISyntaxException e) {
      return HOME;
    }
  }

  /**
   * A candidate that may be redirected to, or the home page instead of one that may not.
   *
   * @param candidate anything, also {@code null}
   */
  static String sanitised(String candidate) {
    if (candidate == null || candidate.length() > LONGEST || !candidate.startsWith("/")) {
      return HOME;
    }
    boolean leavesThePortal = candidate.startsWith("//") || candidate.indexOf('\\') >= 0;
    boolean belongsToTheLogin =
        candidate.startsWith(LoginPaths.CALLBACK) || candidate.startsWith(LoginPaths.LOGOUT);
    if (leavesThePortal || belongsToTheLogin || !isUri(candidate)) {
      return HOME;
    }
    return candidate;
  }

  /**
   * Refuses control characters and everything else that could break out of a {@code Location}
   * header.
   */
  private static boolean isUri(String candidate) {
    return candidate.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }
}

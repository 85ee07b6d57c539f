package org.rabta.web.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The headers under which content from outside is handed out. */
final class Attachment {

  /** Nothing of it runs, loads or is framed, even where a browser shows it. */
  private static final String POLICY =
      "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private Attachment() {}

  /**
   * Sets the headers.
   *
   * @param saved whether the browser has to save it; else it may be shown as a picture
   */
  static void head(HttpServletResponse response, String name, String mediaType, boolean saved) {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", disposition(name, saved));
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
  }

  /** As RFC 6266 says: the plain name for old programs, the encoded one for all others. */
  static String disposition(String name, boolean saved) {
    var plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return (saved ? "attachment" : "inline")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + encoded.replace("*", "%2A");
  }
}

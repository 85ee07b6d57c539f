package org.rabta.domain.caserecord;

import java.net.URI;
import java.net.URISyntaxException;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** Addresses on the web as people paste them. */
public final class WebAddress {

  private static final int LONGEST = 2000;

  private WebAddress() {}

  /**
   * An optional http or https address; a missing scheme becomes https.
   *
   * @throws BusinessRuleViolation {@code advert.url-malformed}
   */
  public static String optional(String field, String typed) {
    var text = Text.optional(field, typed, LONGEST);
    if (text == null) {
      return null;
    }
    var candidate = text.contains("://") ? text : "https://" + text;
    try {
      var uri = new URI(candidate);
      var scheme = uri.getScheme().toLowerCase(java.util.Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
        return candidate;
      }
    } catch (URISyntaxException malformed) {
      // Falls through to the same answer as a wrong scheme.
    }
    throw new BusinessRuleViolation("advert.url-malformed", field);
  }
}

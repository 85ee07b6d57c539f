package org.rabta.domain.promoter;

import java.text.Normalizer;
import java.util.Locale;

/** Licence numbers are written in many ways; they are compared by their letters and digits. */
public final class LicenceNumber {

  private LicenceNumber() {}

  /**
   * The form in which licence numbers are compared: capital letters and Western digits, without
   * blanks, hyphens, slashes and whatever else stands between them. Empty for null and for text
   * without letters and digits.
   */
  public static String key(String typed) {
    if (typed == null) {
      return "";
    }
    var key = new StringBuilder();
    Normalizer.normalize(Folded.digits(typed), Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}

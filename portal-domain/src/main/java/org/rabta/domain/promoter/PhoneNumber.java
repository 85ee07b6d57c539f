package org.rabta.domain.promoter;

import java.util.regex.Pattern;

/** Telephone numbers, compared by the digits that say which line it is. */
public final class PhoneNumber {

  private static final Pattern FORM = Pattern.compile("\\+?[0-9 ()\\-./]+");
  private static final int FEWEST_DIGITS = 5;
  private static final int MOST_DIGITS = 15;

  private PhoneNumber() {}

  /**
   * The digits of a number in Pakistan without country code and leading zeros, so that {@code +92
   * 42 35710000}, {@code 0092-42-35710000} and {@code 042 35710000} are one. Empty for null.
   */
  public static String key(String typed) {
    if (typed == null) {
      return "";
    }
    return Folded.digits(typed)
        .replaceAll("[^0-9]", "")
        .replaceFirst("^00", "")
        .replaceFirst("^92(?=[0-9]{8,})", "")
        .replaceFirst("^0+", "");
  }

  /** Whether that can be a telephone number. */
  public static boolean isOne(String typed) {
    var digits = Folded.digits(typed);
    var count = digits.chars().filter(Character::isDigit).count();
    return FORM.matcher(digits).matches() && count >= FEWEST_DIGITS && count <= MOST_DIGITS;
  }
}

package org.rabta.domain.promoter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Text in the form in which it is compared. */
final class Folded {

  /** Letters that keyboards for Arabic write where Urdu has its own, and spelling pairs. */
  private static final Map<Integer, String> URDU =
      Map.of(
          (int) 'ي', "ی",
          (int) 'ى', "ی",
          (int) 'ئ', "ی",
          (int) 'ك', "ک",
          (int) 'ه', "ہ",
          (int) 'ة', "ہ",
          (int) 'ۃ', "ہ",
          (int) 'أ', "ا",
          (int) 'إ', "ا",
          (int) 'آ', "ا");

  private Folded() {}

  /** Western digits for those of any script; everything else stays. */
  static String digits(String typed) {
    var text = new StringBuilder();
    typed
        .codePoints()
        .forEach(
            c ->
                text.appendCodePoint(
                    Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                        ? '0' + Character.digit(c, 10)
                        : c));
    return text.toString();
  }

  /**
   * Words of letters and digits in small letters, one blank between them, without accents, vowel
   * signs and joiners.
   */
  static String words(String typed) {
    var text = new StringBuilder();
    Normalizer.normalize(digits(typed), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> append(text, c));
    return text.toString().strip().replaceAll(" +", " ");
  }

  private static void append(StringBuilder text, int c) {
    if (URDU.containsKey(c)) {
      text.append(URDU.get(c));
    } else if (Character.isLetterOrDigit(c)) {
      text.appendCodePoint(c);
    } else if (Character.getType(c) != Character.NON_SPACING_MARK
        && Character.getType(c) != Character.FORMAT
        && c != '\''
        && c != '’') {
      text.append(' ');
    }
  }
}

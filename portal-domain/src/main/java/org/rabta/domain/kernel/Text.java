package org.rabta.domain.kernel;

/** Text typed by people, checked before it becomes part of a record. */
public final class Text {

  private Text() {}

  /**
   * Required text: stripped, non-empty, of at most {@code longest} characters and free of control
   * characters.
   *
   * @param field field name for the message, such as {@code handoff.reason}
   * @throws BusinessRuleViolation {@code text.missing}, {@code text.too-long} or {@code
   *     text.control-characters}
   */
  public static String required(String field, String typed, int longest) {
    var text = optional(field, typed, longest);
    if (text == null) {
      throw new BusinessRuleViolation("text.missing", field);
    }
    return text;
  }

  /**
   * Optional text; empty becomes {@code null}.
   *
   * @throws BusinessRuleViolation {@code text.too-long} or {@code text.control-characters}
   */
  public static String optional(String field, String typed, int longest) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var text = typed.strip().replace("\r\n", "\n");
    if (text.codePointCount(0, text.length()) > longest) {
      throw new BusinessRuleViolation("text.too-long", field, longest);
    }
    if (text.codePoints().anyMatch(Text::forbidden)) {
      throw new BusinessRuleViolation("text.control-characters", field);
    }
    return text;
  }

  /**
   * Direction overrides and isolates can make a licence number or an address read as another one
   * (Unicode TR 36), and control characters and lone surrogates cannot be stored or shown. Joiners
   * stay: Urdu needs them.
   */
  private static boolean forbidden(int c) {
    var control = Character.isISOControl(c) && c != '\n' && c != '\t';
    var direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || direction || Character.getType(c) == Character.SURROGATE;
  }
}

package org.rabta.domain.evidence;

import java.text.Normalizer;
import java.util.Locale;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * The name of a file as it is kept and shown: without folders, without characters that cannot be
 * seen or that change the direction of reading, at most {@value #LONGEST} characters.
 *
 * @param value the cleaned name, never empty
 */
public record FileName(String value) {

  /** Characters; most file systems take 255 bytes, and Urdu needs two a letter. */
  public static final int LONGEST = 120;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * Cleans a name that a browser sent.
   *
   * @throws BusinessRuleViolation {@code evidence.name-missing} if nothing is left of it
   */
  public static FileName of(String sent) {
    var name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var kept = new StringBuilder();
    name.codePoints().filter(FileName::isVisible).forEach(kept::appendCodePoint);
    name = kept.toString().replaceAll("[<>:\"|?*]", "_").strip().replaceAll("^\\.+|[. ]+$", "");
    if (name.isBlank()) {
      throw new BusinessRuleViolation("evidence.name-missing");
    }
    return new FileName(shortened(name));
  }

  /** What stands after the last dot, in small letters; empty if there is none. */
  public String extension() {
    var dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The joiners stay: Urdu words need them. */
  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Loses the end of the name, never the extension. */
  private static String shortened(String name) {
    var length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    var dot = name.lastIndexOf('.');
    var end = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
  }
}

package org.rabta.domain.kernel;

import java.util.regex.Pattern;

/**
 * The text of a cell of any table that leaves the portal. A spreadsheet takes a cell that begins
 * with one of some characters for a formula, which may call out or deceive (OWASP, CSV Injection);
 * such a cell gets an apostrophe before it.
 */
public final class CellText {

  /** Full-width forms are taken for the plain ones by some programs. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "^[\\s\\p{Cf}\\u00A0]*[=+\\-@\\t\\r\\n|%\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

  private static final Pattern BARE_CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

  private CellText() {}

  /** The text as it may stand in a cell; empty for null. */
  public static String safe(String text) {
    if (text == null) {
      return "";
    }
    var legible = BARE_CONTROL.matcher(text).replaceAll(" ");
    return FORMULA.matcher(legible).matches() ? "'" + legible : legible;
  }
}

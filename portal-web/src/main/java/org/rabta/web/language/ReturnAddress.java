package org.rabta.web.language;

/** Decides whether an address that came with a request may be redirected to. */
public final class ReturnAddress {

  static final String HOME = "/";

  /** Characters; longer addresses than any page of the portal makes are not followed. */
  static final int LONGEST = 2000;

  private ReturnAddress() {}

  /**
   * A path of this portal with its query, or the home page in place of anything else: another site,
   * a protocol-relative address, a backslash that a browser reads as a slash, a control character
   * that could split the header.
   *
   * @param candidate anything, also null
   */
  public static String safe(String candidate) {
    if (candidate == null || candidate.length() > LONGEST || !candidate.startsWith(HOME)) {
      return HOME;
    }
    boolean elsewhere = candidate.startsWith("//") || candidate.indexOf('\\') >= 0;
    return elsewhere || !isAscii(candidate) ? HOME : candidate;
  }

  /** An address in its encoded form consists of visible ASCII characters only. */
  private static boolean isAscii(String candidate) {
    return candidate.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }
}

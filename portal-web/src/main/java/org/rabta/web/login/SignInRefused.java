package org.rabta.web.login;

/** A sign-in, or the renewal of one, that came to nothing. */
class SignInRefused extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_DETAIL = 500;

  private final SignInRefusal refusal;

  /**
   * @param refusal what the person is told
   * @param detail what the log says; holds no token and no secret; what would break its line is
   *     replaced
   */
  SignInRefused(SignInRefusal refusal, String detail) {
    super(logged(detail));
    this.refusal = refusal;
  }

  SignInRefused(SignInRefusal refusal, Exception cause) {
    super(logged(cause.getMessage()), cause);
    this.refusal = refusal;
  }

  /** Anybody may send a token, and a message about it can repeat what stands in it. */
  private static String logged(String detail) {
    if (detail == null) {
      return null;
    }
    String line = detail.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "\uFFFD");
    return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL);
  }

  SignInRefusal refusal() {
    return refusal;
  }
}

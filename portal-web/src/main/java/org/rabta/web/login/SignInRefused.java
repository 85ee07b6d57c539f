package org.rabta.web.login;

/** A sign-in, or the renewal of one, that came to nothing. */
class SignInRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final SignInRefusal refusal;

  /**
   * @param refusal what the person is told
   * @param detail what the log says; holds no token and no secret
   */
  SignInRefused(SignInRefusal refusal, String detail) {
    super(detail);
    this.refusal = refusal;
  }

  SignInRefused(SignInRefusal refusal, Exception cause) {
    super(cause.getMessage(), cause);
    this.refusal = refusal;
  }

  SignInRefusal refusal() {
    return refusal;
  }
}

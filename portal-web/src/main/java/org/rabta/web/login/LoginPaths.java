package org.rabta.web.login;

/**
 * The addresses that belong to signing in and out. All of them are open to everybody in {@code
 * web.xml}.
 */
final class LoginPaths {

  static final String CALLBACK = "/callback";
  static final String LOGOUT = "/logout";
  static final String BACKCHANNEL_LOGOUT = "/backchannel-logout";
  static final String SIGNED_OUT = "/signed-out";
  static final String SESSION_ENDED = "/session-ended";
  static final String SIGN_IN_FAILED = "/sign-in-failed";
  static final String FACES_RESOURCES = "/jakarta.faces.resource/";

  private LoginPaths() {}
}

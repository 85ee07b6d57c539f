package org.rabta.web.login;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a sign-in came to nothing, as far as the person needs to know. */
enum SignInRefusal {
  /** The person or the identity provider said no. */
  DENIED(HttpServletResponse.SC_FORBIDDEN),
  /** The attempt was too old, was used before or belongs to another browser. */
  EXPIRED(HttpServletResponse.SC_BAD_REQUEST),
  /** The account has no role or agency that the portal knows, or no unit of that agency. */
  ACCOUNT(HttpServletResponse.SC_FORBIDDEN),
  /** The identity provider's answer did not stand up to verification. */
  INVALID(HttpServletResponse.SC_BAD_REQUEST),
  /** The identity provider cannot be reached. */
  UNAVAILABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE);

  private final int status;

  SignInRefusal(int status) {
    this.status = status;
  }

  /** The HTTP status of the page that says so. */
  int status() {
    return status;
  }

  /** The name in addresses and message keys. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SignInRefusal> ofCode(String code) {
    return Arrays.stream(values()).filter(refusal -> refusal.code().equals(code)).findFirst();
  }
}

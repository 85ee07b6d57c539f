package org.rabta.web.login;

/** Understands the errors that the identity provider sends back through the browser. */
final class ProviderError {

  private ProviderError() {}

  /**
   * @param error the code of OAuth 2.0 or OpenID Connect
   * @param description free text; Keycloak says here that its login page was left open too long;
   *     may be {@code null}
   */
  static SignInRefusal refusal(String error, String description) {
    if ("authentication_expired".equals(description)) {
      return SignInRefusal.EXPIRED;
    }
    return switch (error) {
      case "access_denied" -> SignInRefusal.DENIED;
      case "server_error", "temporarily_unavailable" -> SignInRefusal.UNAVAILABLE;
      case "login_required", "interaction_required" -> SignInRefusal.EXPIRED;
      default -> SignInRefusal.INVALID;
    };
  }
}

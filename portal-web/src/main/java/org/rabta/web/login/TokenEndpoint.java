package org.rabta.web.login;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.IOException;
import java.net.URI;

/** Asks the identity provider for tokens; they are not verified yet. */
final class TokenEndpoint {

  private TokenEndpoint() {}

  /**
   * @throws SignInRefused as expired if the grant is no longer good, as unavailable if the identity
   *     provider does not answer or is broken, as invalid in every other case
   */
  static OIDCTokens ask(URI endpoint, ClientAuthentication client, AuthorizationGrant grant)
      throws SignInRefused {
    try {
      HTTPResponse answer =
          sent(new TokenRequest.Builder(endpoint, client, grant).build().toHTTPRequest());
      TokenResponse response = OIDCTokenResponseParser.parse(answer);
      if (!response.indicatesSuccess()) {
        throw refused(response.toErrorResponse().getErrorObject());
      }
      return (OIDCTokens) response.toSuccessResponse().getTokens();
    } catch (ParseException e) {
      throw new SignInRefused(SignInRefusal.INVALID, e);
    }
  }

  /**
   * @throws SignInRefused as unavailable if there is no answer, or one of the server's own faults
   */
  static HTTPResponse sent(HTTPRequest request) throws SignInRefused {
    request.setConnectTimeout(ProviderConnection.CONNECT_TIMEOUT_MS);
    request.setReadTimeout(ProviderConnection.READ_TIMEOUT_MS);
    request.setFollowRedirects(false);
    try {
      HTTPResponse answer = request.send();
      if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
        throw new SignInRefused(SignInRefusal.UNAVAILABLE, "status " + answer.getStatusCode());
      }
      return answer;
    } catch (IOException e) {
      throw new SignInRefused(SignInRefusal.UNAVAILABLE, e);
    }
  }

  private static SignInRefused refused(ErrorObject error) {
    boolean over = OAuth2Error.INVALID_GRANT.getCode().equals(error.getCode());
    return new SignInRefused(
        over ? SignInRefusal.EXPIRED : SignInRefusal.INVALID, "error " + error.getCode());
  }
}

package org.rabta.web.login;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Talks to Keycloak by OpenID Connect. Nothing that it returns is unverified. */
@ApplicationScoped
class IdentityProvider {

  private OidcSettings settings;
  private volatile ProviderConnection connection;

  /** For the container's proxy. */
  IdentityProvider() {}

  @Inject
  IdentityProvider(OidcSettings settings) {
    this.settings = settings;
  }

  /**
   * The identity provider's login page for an attempt.
   *
   * @throws SignInRefused as unavailable if the identity provider was never reached
   */
  URI loginPage(LoginAttempt attempt) throws SignInRefused {
    return new AuthenticationRequest.Builder(
            ResponseType.CODE, new Scope("openid"), settings.clientId(), settings.callback())
        .endpointURI(connected().metadata().getAuthorizationEndpointURI())
        .state(new State(attempt.state()))
        .nonce(new Nonce(attempt.nonce()))
        .codeChallenge(new CodeVerifier(attempt.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Redeems the code of a finished attempt.
   *
   * @throws SignInRefused as expired if the code is no longer good, as invalid if the answer fails
   *     verification, as unavailable if there is none
   */
  Tokens redeem(AuthorizationCode code, LoginAttempt attempt) throws SignInRefused {
    var verifier = new CodeVerifier(attempt.verifier());
    return tokens(
        new AuthorizationCodeGrant(code, settings.callback(), verifier),
        new Nonce(attempt.nonce()));
  }

  /**
   * Renews a login.
   *
   * @throws SignInRefused as {@link #redeem}; expired means that the identity provider has ended
   *     the login
   */
  Tokens renew(String refreshToken) throws SignInRefused {
    return tokens(new RefreshTokenGrant(new RefreshToken(refreshToken)), null);
  }

  /**
   * The identity provider's sign-out page, which ends its session and comes back.
   *
   * @param idToken of the session to end; with {@code null} the identity provider asks before it
   *     ends one
   */
  URI logoutPage(String idToken) throws SignInRefused {
    return new LogoutRequest(
            connected().metadata().getEndSessionEndpointURI(),
            idToken == null ? null : parsed(idToken),
            null,
            settings.clientId(),
            settings.signedOut(),
            null,
            null)
        .toURI();
  }

  /**
   * Ends a session of the identity provider without the browser's help, as Keycloak allows.
   *
   * @throws SignInRefused as unavailable if the identity provider does not answer
   */
  void end(String refreshToken) throws SignInRefused {
    URI endpoint = connected().metadata().getEndSessionEndpointURI();
    HTTPRequest request = new HTTPRequest(HTTPRequest.Method.POST, endpoint);
    settings.client().applyTo(request);
    request.setBody(URLUtils.serializeParameters(Map.of("refresh_token", List.of(refreshToken))));
    TokenEndpoint.sent(request);
  }

  /**
   * Verifies the announcement that a login has ended.
   *
   * @throws SignInRefused as invalid if it is not an announcement of this identity provider to this
   *     portal
   */
  Revocation revocation(String logoutToken) throws SignInRefused {
    LogoutTokenClaimsSet claims = connected().verifiedLogoutToken(parsed(logoutToken));
    Instant at = claims.getIssueTime().toInstant();
    return claims.getSessionID() != null
        ? Revocation.ofSession(claims.getSessionID().getValue(), at)
        : Revocation.ofPerson(claims.getSubject().getValue(), at);
  }

  private Tokens tokens(AuthorizationGrant grant, Nonce nonce) throws SignInRefused {
    ProviderConnection provider = connected();
    OIDCTokens tokens =
        TokenEndpoint.ask(provider.metadata().getTokenEndpointURI(), settings.client(), grant);
    if (tokens.getIDToken() == null) {
      throw new SignInRefused(SignInRefusal.INVALID, "no ID token");
    }
    return Tokens.of(tokens, provider.verifiedIdToken(tokens.getIDToken(), nonce));
  }

  private static JWT parsed(String token) throws SignInRefused {
    try {
      return JWTParser.parse(token);
    } catch (ParseException e) {
      throw new SignInRefused(SignInRefusal.INVALID, "not a token");
    }
  }

  private ProviderConnection connected() throws SignInRefused {
    ProviderConnection known = connection;
    if (known == null) {
      known = ProviderConnection.to(settings);
      connection = known;
    }
    return known;
  }
}

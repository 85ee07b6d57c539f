package org.rabta.web.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;

/**
 * What is known of the identity provider once it has been reached: its addresses and its signing
 * keys. The keys are cached, fetched again when an unknown one appears (at most every 30 seconds)
 * and outlive an outage of four hours.
 */
final class ProviderConnection {

  static final int CONNECT_TIMEOUT_MS = 2_000;
  static final int READ_TIMEOUT_MS = 5_000;

  private static final int CLOCK_SKEW_S = 30;
  private static final int LARGEST_KEY_SET_BYTES = 100_000;
  private static final long OUTAGE_MS = 4 * 60 * 60 * 1_000L;

  private final OIDCProviderMetadata metadata;
  private final IDTokenValidator idTokens;
  private final LogoutTokenValidator logoutTokens;

  private ProviderConnection(OidcSettings settings, OIDCProviderMetadata metadata)
      throws MalformedURLException {
    this.metadata = metadata;
    var keys = new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, signingKeys(metadata));
    idTokens = new IDTokenValidator(settings.issuer(), settings.clientId(), keys, null);
    idTokens.setMaxClockSkew(CLOCK_SKEW_S);
    logoutTokens =
        new LogoutTokenValidator(settings.issuer(), settings.clientId(), true, keys, null);
    logoutTokens.setMaxClockSkew(CLOCK_SKEW_S);
  }

  /**
   * Asks the issuer for its addresses.
   *
   * @throws SignInRefused as unavailable if it does not answer, or answers for another issuer
   */
  static ProviderConnection to(OidcSettings settings) throws SignInRefused {
    try {
      return new ProviderConnection(
          settings,
          OIDCProviderMetadata.resolve(settings.issuer(), CONNECT_TIMEOUT_MS, READ_TIMEOUT_MS));
    } catch (GeneralException | IOException e) {
      throw new SignInRefused(SignInRefusal.UNAVAILABLE, e);
    }
  }

  private static JWKSource<SecurityContext> signingKeys(OIDCProviderMetadata metadata)
      throws MalformedURLException {
    var retriever =
        new DefaultResourceRetriever(CONNECT_TIMEOUT_MS, READ_TIMEOUT_MS, LARGEST_KEY_SET_BYTES);
    return JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), retriever)
        .cache(true)
        .refreshAheadCache(false)
        .rateLimited(true)
        .retrying(true)
        .outageTolerant(OUTAGE_MS)
        .build();
  }

  OIDCProviderMetadata metadata() {
    return metadata;
  }

  /**
   * Verifies issuer, audience, times, signature and nonce.
   *
   * @param nonce the expected nonce; {@code null} after a refresh, which has none
   * @throws SignInRefused as invalid, or as unavailable if the signing key cannot be fetched
   */
  IDTokenClaimsSet verifiedIdToken(JWT token, Nonce nonce) throws SignInRefused {
    try {
      return idTokens.validate(token, nonce);
    } catch (BadJOSEException | JOSEException e) {
      throw unverified(e);
    }
  }

  /**
   * Verifies type, issuer, audience, times and signature, and that it names a session or a person.
   *
   * @throws SignInRefused as {@link #verifiedIdToken}
   */
  LogoutTokenClaimsSet verifiedLogoutToken(JWT token) throws SignInRefused {
    try {
      return logoutTokens.validate(token);
    } catch (BadJOSEException | JOSEException e) {
      throw unverified(e);
    }
  }

  private static SignInRefused unverified(Exception e) {
    boolean noKeys = e instanceof KeySourceException;
    return new SignInRefused(noKeys ? SignInRefusal.UNAVAILABLE : SignInRefusal.INVALID, e);
  }
}

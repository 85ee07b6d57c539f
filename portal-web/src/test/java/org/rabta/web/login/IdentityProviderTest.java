package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityProviderTest {

  private static final AuthorizationCode CODE = new AuthorizationCode("code-1");

  private final OpenIdServer server = new OpenIdServer();
  private final IdentityProvider provider = new IdentityProvider(server.settings());
  private final LoginAttempt attempt = LoginAttempt.returningTo("/inbox", Instant.now());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theLoginPageIsAskedForACodeWithStateNonceAndAPkceChallenge() throws Exception {
    URI page = provider.loginPage(attempt);

    Map<String, List<String>> asked = URLUtils.parseParameters(page.getRawQuery());
    assertThat(page.toString()).startsWith(server.issuer() + "/auth?");
    assertThat(asked)
        .containsEntry("response_type", List.of("code"))
        .containsEntry("client_id", List.of(OpenIdServer.CLIENT))
        .containsEntry("redirect_uri", List.of(OpenIdServer.PORTAL + "/callback"))
        .containsEntry("state", List.of(attempt.state()))
        .containsEntry("nonce", List.of(attempt.nonce()))
        .containsEntry("code_challenge_method", List.of("S256"));
    assertThat(page.toString()).doesNotContain(attempt.verifier());
  }

  @Test
  void aCodeIsRedeemedWithTheSecretHalfOfTheChallenge() throws Exception {
    server.gives(OpenIdServer.signed(server.officer(attempt.nonce()).build()));

    Tokens tokens = provider.redeem(CODE, attempt);

    assertThat(tokens.subject()).isEqualTo("officer-1");
    assertThat(tokens.sid()).isEqualTo("session-1");
    assertThat(tokens.refreshToken()).isEqualTo("refresh-2");
    assertThat(tokens.lifetime()).isEqualTo(Duration.ofMinutes(5));
    assertThat(server.tokenRequests().get(0))
        .containsEntry("code", List.of("code-1"))
        .containsEntry("code_verifier", List.of(attempt.verifier()));
  }

  static Stream<JWTClaimsSet.Builder> claimsThatDoNotStandUp() {
    return Stream.of(
        new JWTClaimsSet.Builder().issuer("https://elsewhere.example"),
        new JWTClaimsSet.Builder().audience("another-client"),
        new JWTClaimsSet.Builder().claim("nonce", "another nonce"),
        new JWTClaimsSet.Builder().claim("nonce", null),
        new JWTClaimsSet.Builder().subject(null),
        new JWTClaimsSet.Builder().expirationTime(Date.from(Instant.now().minusSeconds(60))),
        new JWTClaimsSet.Builder().issueTime(Date.from(Instant.now().plusSeconds(600))));
  }

  @ParameterizedTest
  @MethodSource("claimsThatDoNotStandUp")
  void anIdTokenThatDoesNotStandUpIsRefused(JWTClaimsSet.Builder wrong) {
    JWTClaimsSet.Builder claims = server.officer(attempt.nonce());
    wrong.getClaims().forEach(claims::claim);
    server.gives(OpenIdServer.signed(claims.build()));

    assertRefused(SignInRefusal.INVALID, () -> provider.redeem(CODE, attempt));
  }

  @Test
  void anIdTokenOfAnotherKeyIsRefused() {
    JWTClaimsSet claims = server.officer(attempt.nonce()).build();
    server.gives(OpenIdServer.signed(claims, OpenIdServer.newKey(), "JWT"));

    assertRefused(SignInRefusal.INVALID, () -> provider.redeem(CODE, attempt));
  }

  @Test
  void anUnsignedIdTokenIsRefused() {
    JWTClaimsSet claims = server.officer(attempt.nonce()).build();
    server.gives(new PlainJWT(claims).serialize());

    assertRefused(SignInRefusal.INVALID, () -> provider.redeem(CODE, attempt));
  }

  @Test
  void aSpentCodeIsToldFromABrokenProviderAndAWrongSecret() {
    server.refuses(400, "invalid_grant");
    assertRefused(SignInRefusal.EXPIRED, () -> provider.redeem(CODE, attempt));

    server.refuses(503, "server_error");
    assertRefused(SignInRefusal.UNAVAILABLE, () -> provider.redeem(CODE, attempt));

    server.refuses(401, "unauthorized_client");
    assertRefused(SignInRefusal.INVALID, () -> provider.redeem(CODE, attempt));
  }

  @Test
  void aProviderThatIsNotThereIsUnavailable() {
    server.close();

    assertRefused(SignInRefusal.UNAVAILABLE, () -> provider.loginPage(attempt));
  }

  @Test
  void theSignOutPageEndsTheSessionOfTheIdTokenAndComesBack() throws Exception {
    String idToken = OpenIdServer.signed(server.officer(null).build());

    URI page = provider.logoutPage(idToken);

    assertThat(page.toString()).startsWith(server.issuer() + "/end?");
    assertThat(URLUtils.parseParameters(page.getRawQuery()))
        .containsEntry("id_token_hint", List.of(idToken))
        .containsEntry("client_id", List.of(OpenIdServer.CLIENT))
        .containsEntry("post_logout_redirect_uri", List.of(OpenIdServer.PORTAL + "/signed-out"));
  }

  @Test
  void anAnnouncementNamesASessionOrEverySessionOfAPerson() throws Exception {
    JWTClaimsSet.Builder session = server.logout().claim("sid", "session-1").subject("officer-1");
    JWTClaimsSet.Builder person = server.logout().subject("officer-1");

    assertThat(provider.revocation(OpenIdServer.signedLogout(session.build())).sid())
        .isEqualTo("session-1");
    assertThat(provider.revocation(OpenIdServer.signedLogout(person.build())).subject())
        .isEqualTo("officer-1");
  }

  @Test
  void anAnnouncementOfSomebodyElseOrAnIdTokenIsRefused() {
    JWTClaimsSet genuine = server.logout().claim("sid", "session-1").build();
    JWTClaimsSet foreign = server.logout().claim("sid", "s").audience("another-client").build();
    JWTClaimsSet nobody = server.logout().build();

    assertRefused(
        SignInRefusal.INVALID,
        () ->
            provider.revocation(OpenIdServer.signed(genuine, OpenIdServer.newKey(), "logout+jwt")));
    assertRefused(
        SignInRefusal.INVALID, () -> provider.revocation(OpenIdServer.signedLogout(foreign)));
    assertRefused(
        SignInRefusal.INVALID, () -> provider.revocation(OpenIdServer.signedLogout(nobody)));
    assertRefused(
        SignInRefusal.INVALID,
        () -> provider.revocation(OpenIdServer.signed(server.officer(null).build())));
    assertRefused(SignInRefusal.INVALID, () -> provider.revocation("not a token"));
  }

  private static void assertRefused(SignInRefusal reason, ThrowingCallable call) {
    assertThatExceptionOfType(SignInRefused.class)
        .isThrownBy(call)
        .extracting(SignInRefused::refusal)
        .isEqualTo(reason);
  }
}

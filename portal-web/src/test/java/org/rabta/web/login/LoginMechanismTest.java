package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import jakarta.security.enterprise.AuthenticationStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.UnitRef;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.directory.KnownUnits;

class LoginMechanismTest {

  private static final String PORTAL = OpenIdServer.PORTAL;

  private final OpenIdServer server = new OpenIdServer();
  private final MovingClock clock = new MovingClock();
  private final IdentityProvider provider = new IdentityProvider(server.settings());
  private final RevokedLogins revoked = new RevokedLogins(new EmptyTable(), clock);
  private final SessionCare care = new SessionCare(provider, clock);
  private final Browser browser = new Browser();
  private CallerHolder callers;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aDeepLinkLeadsToTheLoginPageAndExactlyBack() throws Exception {
    Exchange asked = sent(Exchange.get("/case?ref=RBT-2026-000001&q=%D8%B1%2F"));
    assertThat(asked.status()).isEqualTo(303);
    assertThat(asked.location()).startsWith(server.issuer() + "/auth?");

    Exchange back = sent(answerTo(asked));

    assertThat(back.status()).isEqualTo(303);
    assertThat(back.location()).isEqualTo(PORTAL + "/case?ref=RBT-2026-000001&q=%D8%B1%2F");
  }

  @Test
  void aSignedInRequestHasACallerAPrincipalAndRoles() throws Exception {
    signIn();

    Exchange page = Exchange.get("/inbox").from(browser);
    assertThat(status(page)).isEqualTo(AuthenticationStatus.SUCCESS);

    assertThat(page.principal().getName()).isEqualTo("officer-1");
    assertThat(page.groups()).containsExactly("officer");
    assertThat(callers.current().unit()).isEqualTo("AHTC-LHE");
    assertThat(callers.origin()).isEqualTo("192.0.2.7");
    assertThat(page.answerHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void theSessionGetsANewNameAtSignInAndKeepsNothingButOtherTabsAttempts() throws Exception {
    Exchange tab1 = sent(Exchange.get("/inbox"));
    Exchange tab2 = sent(Exchange.get("/cases"));
    String before = browser.session().getId();
    browser.session().setAttribute("planted", "value");

    sent(answerTo(tab1));

    assertThat(browser.session().getId()).isNotEqualTo(before);
    assertThat(browser.session().getAttribute("planted")).isNull();
    assertThat(sent(answerTo(tab2)).location()).isEqualTo(PORTAL + "/cases");
  }

  @Test
  void anAnswerIsGoodOnceAndOnlyInTheBrowserThatAsked() throws Exception {
    Exchange asked = sent(Exchange.get("/inbox"));
    Exchange answer = answerTo(asked);

    Exchange elsewhere = sent(answerTo(asked).from(new Browser()));
    assertThat(elsewhere.location()).startsWith(PORTAL + "/sign-in-failed?reason=expired");

    sent(answer);
    Exchange again = sent(answerTo(asked));
    assertThat(again.location()).isEqualTo(PORTAL + "/");
    assertThat(server.tokenRequests()).hasSize(1);
  }

  @Test
  void aRefusalOfTheProviderIsSaidClearly() throws Exception {
    Exchange asked = sent(Exchange.get("/inbox?tab=2"));

    Exchange back = sent(Exchange.get("/callback?error=access_denied&state=" + state(asked)));

    assertThat(back.location())
        .isEqualTo(PORTAL + "/sign-in-failed?reason=denied&return=%2Finbox%3Ftab%3D2");
    assertThat(LoginSession.in(browser.session())).isEmpty();
  }

  @Test
  void anAnswerOfAnotherIssuerIsRefused() throws Exception {
    Exchange asked = sent(Exchange.get("/inbox"));

    Exchange back =
        sent(
            Exchange.get(
                "/callback?code=c&iss=https%3A%2F%2Felsewhere.example&state=" + state(asked)));

    assertThat(back.location()).startsWith(PORTAL + "/sign-in-failed?reason=invalid");
    assertThat(server.tokenRequests()).isEmpty();
  }

  @Test
  void anAccountWhoseUnitIsOfAnotherAgencyIsToldAtTheDoor() throws Exception {
    Exchange asked = sent(Exchange.get("/inbox"));

    Exchange back = sent(answerTo(asked, claims(asked).claim("agency", "NCCIA")));

    assertThat(back.location()).startsWith(PORTAL + "/sign-in-failed?reason=account");
  }

  @Test
  void anAccountThatIsNotSetUpStaysOutsideAndItsLoginIsEnded() throws Exception {
    Exchange asked = sent(Exchange.get("/inbox"));

    Exchange back = sent(answerTo(asked, claims(asked).claim("unit", null)));

    assertThat(back.location()).startsWith(PORTAL + "/sign-in-failed?reason=account");
    assertThat(LoginSession.in(browser.session())).isEmpty();
    assertThat(server.ended()).containsExactly("refresh-2");
  }

  @Test
  void aFormComesBackToItsPage() throws Exception {
    Exchange form = sent(Exchange.post("/report").header("Referer", PORTAL + "/report?step=3"));

    assertThat(form.status()).isEqualTo(303);
    assertThat(form.location()).isEqualTo(PORTAL + "/report?step=3");
  }

  @Test
  void facesFollowsARedirectInItsOwnXml() throws Exception {
    Exchange ajax =
        sent(
            Exchange.post("/report")
                .header("Faces-Request", "partial/ajax")
                .header("Referer", PORTAL + "/report?draft=7&step=3"));

    assertThat(ajax.status()).isEqualTo(200);
    assertThat(ajax.answerHeader("Content-Type")).isEqualTo("text/xml");
    assertThat(ajax.body()).contains("<redirect url=\"" + PORTAL + "/report?draft=7&amp;step=3\">");
  }

  @Test
  void whatCannotFollowARedirectIsToldThatNobodyIsSignedIn() throws Exception {
    Exchange script = Exchange.get("/counts").header("Sec-Fetch-Mode", "cors").from(browser);

    assertThat(status(script)).isEqualTo(AuthenticationStatus.SEND_FAILURE);

    assertThat(script.status()).isEqualTo(401);
    assertThat(script.location()).isNull();
    assertThat(browser.sessionIfAny()).isNull();
  }

  @Test
  void openAddressesAndResourcesAreLeftAlone() throws Exception {
    assertThat(status(Exchange.get("/signed-out").open())).isEqualTo(AuthenticationStatus.NOT_DONE);
    assertThat(status(Exchange.get("/jakarta.faces.resource/theme.css").open()))
        .isEqualTo(AuthenticationStatus.NOT_DONE);
    assertThat(status(Exchange.get("/jakarta.faces.resource/../inbox").from(browser)))
        .isEqualTo(AuthenticationStatus.SEND_CONTINUE);
  }

  @Test
  void aLoginEndedElsewhereIsOverAtTheNextRequest() throws Exception {
    signIn();
    revoked.add(Revocation.ofSession("session-1", clock.instant()));

    Exchange page = sent(Exchange.get("/case?ref=RBT-2026-000001"));

    assertThat(page.location())
        .isEqualTo(PORTAL + "/session-ended?return=%2Fcase%3Fref%3DRBT-2026-000001");
    assertThat(page.principal()).isNull();
    assertThat(callers.ifSignedIn()).isEmpty();
    assertThat(browser.sessionIfAny()).isNull();
  }

  @Test
  void aLoginThatCannotBeRenewedLeadsToTheLoginPageAndBack() throws Exception {
    signIn();
    clock.advance(Duration.ofMinutes(6));
    server.refuses(400, "invalid_grant");

    Exchange page = sent(Exchange.get("/cases?mine=true"));

    assertThat(page.location()).startsWith(server.issuer() + "/auth?");
    assertThat(sent(answerTo(page)).location()).isEqualTo(PORTAL + "/cases?mine=true");
  }

  @Test
  void anOutageLongerThanTheGraceIsSaidAndTheLoginSurvivesIt() throws Exception {
    signIn();
    clock.advance(Duration.ofMinutes(11));
    server.refuses(503, "server_error");
    assertThat(sent(Exchange.get("/inbox")).location())
        .startsWith(PORTAL + "/sign-in-failed?reason=unavailable&return=%2Finbox");
    assertThat(sent(Exchange.get("/counts").header("Sec-Fetch-Mode", "cors")).status())
        .isEqualTo(503);

    server.gives(OpenIdServer.signed(server.officer(null).build()));
    clock.advance(SessionCare.PAUSE);
    assertThat(status(Exchange.get("/inbox").from(browser)))
        .isEqualTo(AuthenticationStatus.SUCCESS);
  }

  @Test
  void aProviderThatWasNeverReachedIsSaid() throws Exception {
    server.close();

    assertThat(sent(Exchange.get("/inbox")).location())
        .startsWith(PORTAL + "/sign-in-failed?reason=unavailable");
    assertThat(browser.sessionIfAny()).isNull();
  }

  @Test
  void whatTheSessionKeepsIsSmallAndSurvivesTheWayToAnotherNode() throws Exception {
    signIn();
    LoginSession login = LoginSession.in(browser.session()).orElseThrow();

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(login);
      out.writeObject(LoginAttempts.in(browser.session()));
    }

    assertThat(bytes.size()).isLessThan(4096);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(login);
    }
    assertThat(login.toString()).doesNotContain(login.idToken(), login.refreshToken());
  }

  private void signIn() throws Exception {
    sent(answerTo(sent(Exchange.get("/inbox"))));
  }

  private Exchange sent(Exchange exchange) throws Exception {
    if (!exchange.hasBrowser()) {
      exchange.from(browser);
    }
    status(exchange);
    return exchange;
  }

  private AuthenticationStatus status(Exchange exchange) throws Exception {
    callers = new CallerHolder();
    Challenge challenge = new Challenge(server.settings(), provider, clock);
    return new LoginMechanism(
            new SignIn(server.settings(), provider, challenge, new LahoreAlone(), clock),
            challenge,
            care,
            revoked,
            callers)
        .validateRequest(exchange.request(), exchange.response(), exchange.context());
  }

  private Exchange answerTo(Exchange asked) {
    return answerTo(asked, claims(asked));
  }

  private Exchange answerTo(Exchange asked, JWTClaimsSet.Builder claims) {
    server.gives(OpenIdServer.signed(claims.build()));
    String iss = URLEncoder.encode(server.issuer(), StandardCharsets.UTF_8);
    return Exchange.get(
        "/callback?code=" + UUID.randomUUID() + "&iss=" + iss + "&state=" + state(asked));
  }

  private JWTClaimsSet.Builder claims(Exchange asked) {
    return server.officer(parameters(asked).get("nonce").get(0));
  }

  private static String state(Exchange asked) {
    return parameters(asked).get("state").get(0);
  }

  private static Map<String, List<String>> parameters(Exchange asked) {
    return URLUtils.parseParameters(URI.create(asked.location()).getRawQuery());
  }

  /** No login ended on another node. */
  private static final class EmptyTable extends RevocationTable {
    @Override
    void add(Revocation revocation) {}

    @Override
    List<Revocation> recordedWithin(Duration span) {
      return List.of();
    }
  }

  /** A directory with one circle. */
  private static final class LahoreAlone extends KnownUnits {
    @Override
    public boolean has(UnitRef asked) {
      return asked.equals(new UnitRef("FIA", "AHTC-LHE"));
    }
  }
}

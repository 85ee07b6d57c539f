package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** Signing in and out, and coming back after a session has ended. */
class SignInIT {

  private static final String SESSION = "JSESSIONID";

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void aDeepLinkIsRestoredAfterSigningIn() {
    Seat stranger = seats.stranger();

    stranger.open("/inbox?view=QUEUE");
    stranger.typePassword(seats.portal().account("fia.officer"));

    assertThat(stranger.page()).hasURL(seats.portal().baseUrl() + "/inbox?view=QUEUE");
    assertThat(stranger.heading("inbox.page.title")).isVisible();
  }

  @Test
  void aWrongPasswordDoesNotSignIn() {
    Seat stranger = seats.stranger();

    stranger.open("/inbox");
    stranger.page().locator("#username").fill("pta.supervisor");
    stranger.page().locator("#password").fill("not the password");
    stranger.page().locator("#kc-login").click();

    assertThat(stranger.page().locator("#password")).isVisible();
    assertThat(stranger.address()).doesNotStartWith("/");
  }

  @Test
  void theSessionGetsANewKeyWhenSomebodySignsIn() {
    Seat stranger = seats.stranger();
    stranger.open("/inbox");
    String before = session(stranger);

    stranger.typePassword(seats.portal().account("fia.officer"));
    assertThat(stranger.heading("inbox.page.title")).isVisible();

    assertThat(session(stranger)).isNotEqualTo(before);
  }

  @Test
  void signingOutEndsTheSessionAtKeycloakToo() {
    Seat officer = seats.signedInAnew("beoe.officer");
    String session = session(officer);

    officer.page().locator("details.account > summary").click();
    officer.button("frame.account.sign-out").click();

    assertThat(officer.heading("signed-out.page.title")).isVisible();
    assertThat(session(officer)).isNotEqualTo(session);
    officer.open("/inbox");
    assertThat(officer.page().locator("#password")).isVisible();
  }

  @Test
  void aPageOfAnEndedSessionIsAskedForAgainWithoutAPassword() {
    Seat officer = seats.signedInAnew("beoe.officer");
    officer.open("/inbox?view=QUEUE");

    forgetSession(officer);
    officer.page().reload();

    assertThat(officer.address()).isEqualTo("/inbox?view=QUEUE");
    assertThat(officer.heading("inbox.page.title")).isVisible();
  }

  @Test
  void whatWasTypedAndChosenIsBackAfterTheSessionHasEnded() {
    Seat officer = seats.signedInAnew("nccia.officer");
    CasePages custody = new CasePages(officer, new ReportPages(officer).openBriefly(Story.next()));
    custody.showProposal();
    officer.main().getByText(officer.words().of("handoff.other.summary")).click();
    officer.field("handoff.other.unit").selectOption(new SelectOption().setIndex(2));
    String chosen = officer.field("handoff.other.unit").inputValue();
    officer.field("field.handoff.reason").fill("Half a reason, and then the telephone");

    forgetSession(officer);
    custody.proposeButton().click();

    assertThat(officer.field("handoff.other.unit")).hasValue(chosen);
    assertThat(officer.field("handoff.other.unit")).isVisible();
    assertThat(officer.field("field.handoff.reason"))
        .hasValue("Half a reason, and then the telephone");
    assertThat(officer.address()).isEqualTo("/handoff/propose?ref=" + custody.reference());
    assertThat(officer.messages()).containsText(officer.words().of("frame.draft.restored"));
    custody.show();
    assertThat(officer.heading("case.pending.title")).hasCount(0);
  }

  @Test
  void textTypedIntoAReportIsBackAfterTheSessionHasEnded() {
    Seat officer = seats.signedInAnew("nccia.officer");
    ReportPages report = new ReportPages(officer);
    report.begin();
    officer.field("field.case.title").fill("A title that was kept");
    officer.field("field.report.narrative").pressSequentially("Half a story");

    forgetSession(officer);
    officer.page().reload();

    assertThat(officer.field("field.case.title")).hasValue("A title that was kept");
    assertThat(officer.field("field.report.narrative")).hasValue("Half a story");
  }

  @Test
  void aPageOlderThanTheSessionIsLoadedAgainAndSaysSo() {
    Seat officer = seats.signedInAnew("nccia.officer");
    CasePages custody = new CasePages(officer, new ReportPages(officer).openBriefly(Story.next()));
    custody.showProposal();
    officer.field("field.handoff.reason").fill("Typed before the session ended");

    forgetSession(officer);
    officer.context().newPage().navigate(seats.portal().baseUrl() + "/inbox");
    custody.proposeButton().click();

    assertThat(officer.messages()).containsText(officer.words().of("frame.notice.page-expired"));
    assertThat(officer.field("field.handoff.reason")).hasValue("Typed before the session ended");
    custody.show();
    assertThat(officer.heading("case.pending.title")).hasCount(0);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "\\\\elsewhere.example/",
        "javascript:alert(1)",
        "/inbox\r\nLocation: https://elsewhere.example/",
        "%2F%2Felsewhere.example",
      })
  void thePreferenceLeadsNowhereElse(String address) {
    Seat stranger = seats.stranger();

    APIResponse answer =
        stranger
            .context()
            .request()
            .get(
                seats.portal().baseUrl() + "/preference",
                RequestOptions.create()
                    .setQueryParam("language", "en")
                    .setQueryParam("return", address)
                    .setMaxRedirects(0));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers().get("location"))
        .isIn("/", seats.portal().baseUrl() + "/")
        .doesNotContain("elsewhere");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/session-ended", "/sign-in-failed"})
  void thePagesAroundTheSignInLinkNowhereElse(String path) {
    Seat stranger = seats.stranger().expecting(400);

    for (String address :
        new String[] {"https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"}) {
      stranger.open(path + "?return=" + address);

      assertThat(stranger.page().locator("main a[href]").all())
          .isNotEmpty()
          .allSatisfy(link -> assertThat(link.getAttribute("href")).isEqualTo("/"));
      assertThat(origins(stranger)).containsOnly(seats.portal().baseUrl());
    }
  }

  @Test
  void thePageOfAnEndedSessionLeadsBackToWhereThePersonWas() {
    Seat officer = seats.signedInAnew("beoe.officer");
    officer.open("/session-ended?return=%2Finbox%3Fview%3DQUEUE");

    officer.link("session-ended.again.link").click();

    assertThat(officer.page()).hasURL(seats.portal().baseUrl() + "/inbox?view=QUEUE");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/callback",
        "/callback?code=forged&state=forged",
        "/callback?error=access_denied&state=%3Cscript%3E",
      })
  void aForgedCallbackSignsNobodyIn(String path) {
    Seat stranger = seats.stranger().expecting(400).expecting(403);

    stranger.open(path);

    assertThat(stranger.heading("sign-in-failed.page.title")).isVisible();
    assertThat(stranger.page().locator("#shell")).hasCount(0);
  }

  @Test
  void anotherSiteCannotSignSomebodyOut() {
    Seat officer = seats.signedInAnew("beoe.officer");

    APIResponse answer =
        officer
            .context()
            .request()
            .post(
                seats.portal().baseUrl() + "/logout",
                RequestOptions.create()
                    .setHeader("Origin", "https://elsewhere.example")
                    .setMaxRedirects(0));

    assertThat(answer.status()).isEqualTo(404);
    officer.page().reload();
    assertThat(officer.heading("inbox.page.title")).isVisible();
  }

  @SuppressWarnings("unchecked")
  private static List<String> origins(Seat seat) {
    return (List<String>)
        seat.page().evaluate("[...document.querySelectorAll('a[href]')].map(a => a.origin)");
  }

  static void forgetSession(Seat seat) {
    seat.context().clearCookies(new ClearCookiesOptions().setName(SESSION));
  }

  private String session(Seat seat) {
    return seat.context().cookies(seats.portal().baseUrl()).stream()
        .filter(cookie -> cookie.name.equals(SESSION))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("none");
  }
}

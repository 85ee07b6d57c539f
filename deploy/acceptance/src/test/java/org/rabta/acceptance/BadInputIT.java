package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** Input that nobody should send: a clear message beside the field, and nothing is changed. */
class BadInputIT {

  private static final String SCRIPT =
      "<script>window.ranHere = true</script><img src=x onerror=ranHere=true>";
  private static final String SQL = "Robert'); DROP TABLE rabta.case_record; -- \" OR '1'='1";
  private static final char RIGHT_TO_LEFT_OVERRIDE = '\u202e';

  @RegisterExtension final Seats seats = new Seats();

  private Seat officer;
  private ReportPages report;
  private String draft;

  @BeforeEach
  void beginAReport() {
    officer = seats.of("beoe.officer");
    report = new ReportPages(officer);
    draft = report.begin();
  }

  @ParameterizedTest(name = "{1} characters in {0}")
  @CsvSource({
    "field.case.title, 161, 1",
    "field.case.summary, 10000, 1",
    "field.report.narrative, 10001, 1",
    "field.recruiter.name, 10000, 2",
    "field.victim.name, 10000, 4",
    "field.victim.document, 61, 4",
  })
  void tooMuchTextIsRefusedBesideItsFieldAndKept(String field, int characters, int step) {
    report.step(draft, step);
    String text = "x".repeat(characters);

    typeWhatever(field, text);
    save();

    assertThat(officer.error(field)).containsText(officer.words().of(field));
    assertThat(officer.field(field)).hasValue(text);
    assertThat(officer.page().locator("[data-kept=false]")).isVisible();
    assertNothingKept(field, step);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"field.case.title, 1", "field.recruiter.licence, 2", "field.victim.name, 4"})
  void aDirectionOverrideIsRefusedBesideItsField(String field, int step) {
    report.step(draft, step);

    typeWhatever(field, "MPD/1234" + RIGHT_TO_LEFT_OVERRIDE + "4321");
    save();

    assertThat(officer.error(field))
        .containsText(officer.words().pattern("error.text.control-characters"));
    assertNothingKept(field, step);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "javascript:alert(document.domain)",
        "data:text/html,<script>alert(1)</script>",
        "not an address at all",
        "file:///etc/passwd",
      })
  void anAddressThatIsNoneIsRefusedBesideItsField(String address) {
    report.step(draft, 2);

    typeWhatever("field.advert.url", address);
    save();

    assertThat(officer.error("field.advert.url"))
        .containsText(officer.words().pattern("error.advert.url-malformed"));
    assertThat(officer.field("field.advert.url")).hasValue(address);
    assertNothingKept("field.advert.url", 2);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"abc", "-5", "1e9", "99999999999999999999", "1.5"})
  void anAmountThatIsNoneIsRefusedBesideItsField(String amount) {
    report.step(draft, 3);

    typeWhatever("fact.amount_pkr", amount);
    save();

    assertThat(officer.error("fact.amount_pkr")).isVisible();
    assertThat(officer.field("fact.amount_pkr")).hasValue(amount);
    assertNothingKept("fact.amount_pkr", 3);
  }

  @Test
  void scriptAndSqlAreTextLikeAnyOther() {
    List<String> dialogs = new ArrayList<>();
    officer.page().onDialog(dialog -> dialogs.add(dialog.message()));
    Story story = Story.next();
    String title = SQL + " " + story.mark();
    officer.field("field.case.title").fill(title);
    officer.field("field.case.summary").fill(SCRIPT);
    officer.field("field.report.narrative").fill(SCRIPT + SQL);
    report.next(2);
    typeWhatever("field.recruiter.name", SCRIPT);
    report.next(3);
    report.step(draft, 5);
    CasePages custody = new CasePages(officer, report.open());

    assertThat(officer.page().locator("h1")).hasText(title);
    assertThat(officer.main()).containsText(SCRIPT);
    custody.show("advert");
    assertThat(officer.main()).containsText(SCRIPT);
    officer.open("/cases");
    assertThat(officer.row(title)).hasCount(1);
    assertThat(officer.page().evaluate("window.ranHere")).isNull();
    assertThat(dialogs).isEmpty();
  }

  @Test
  void anAnswerThatTheListDoesNotHaveIsRefused() {
    report.step(draft, 4);
    Locator country = officer.field("field.victim.country");
    country.evaluate("list => { list.options[1].value = 'XX<b>'; list.selectedIndex = 1; }");

    save();

    assertThat(officer.error("field.victim.country")).isVisible();
    assertThat(officer.source()).doesNotContain("XX<b>");
    report.step(draft, 4);
    assertThat(officer.field("field.victim.country")).hasValue("");
  }

  @Test
  void anAnswerToAQuestionThatIsNoneIsRefused() {
    report.step(draft, 3);
    Locator question =
        officer.role(AriaRole.RADIOGROUP, officer.words().of("fact.passport_withheld"));
    question.evaluate(
        "group => { const one = group.querySelector('input'); one.value = 'MAYBE';"
            + " one.checked = true; }");

    save();

    assertThat(question.locator("p.error")).isVisible();
    report.step(draft, 3);
    assertThat(question.locator("input:checked")).hasCount(0);
  }

  @Test
  void aFormOfFiveMegabytesGetsAPageThatSaysSo() {
    Seat careful = officer.expecting(413);

    careful
        .page()
        .evaluate(
            "() => { const form = document.createElement('form'); form.method = 'post';"
                + " form.action = '/report'; const text = document.createElement('textarea');"
                + " text.name = 'x'; text.value = 'y'.repeat(5000000); form.append(text);"
                + " document.body.append(form); form.submit(); }");

    assertThat(careful.heading("problem.too-large.title")).isVisible();
  }

  @Test
  void aFormThatThePortalDidNotMakeLeadsBackToThePage() {
    report.step(draft, 1);
    officer
        .page()
        .evaluate(
            "() => { document.querySelectorAll('[name=\"primefaces.nonce\"]').forEach(n => n.remove());"
                + " document.querySelector('main form').submit(); }");

    assertThat(officer.messages()).containsText(officer.words().of("frame.notice.page-expired"));
  }

  @Test
  void aReasonOfTenThousandCharactersIsRefusedAndKept() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    CasePages custody = new CasePages(nccia, new ReportPages(nccia).openBriefly(story));
    custody.showProposal();
    custody.fillOtherUnit("AHTC-LHE", "They know these people.");
    String endless = "z".repeat(10_000);
    nccia.field("field.handoff.reason").fill(endless);

    custody.proposeButton().click();

    assertThat(nccia.messages()).containsText(nccia.words().of("field.handoff.reason"));
    assertThat(nccia.field("field.handoff.reason")).hasValue(endless);
    custody.show();
    assertThat(nccia.heading("case.pending.title")).hasCount(0);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({"oversight.auditor, /audit?record=%00", "fia.supervisor, /officers?unit=%00"})
  void anAddressWithANulIsABadRequestAndNoIncident(String who, String address) {
    Seat seat = seats.of(who).expecting(400);

    seat.open(address);

    assertThat(seat.heading("problem.bad-request.title")).isVisible();
  }

  /** As a browser without limits of its own would send it. */
  private void typeWhatever(String field, String text) {
    officer.field(field).evaluate("input => input.removeAttribute('maxlength')");
    officer.field(field).fill(text);
  }

  private void save() {
    officer.button("intake.save").click();
  }

  /** Another tab, whose browser keeps nothing of this one, shows the draft as it is stored. */
  private void assertNothingKept(String field, int step) {
    Seat again = seats.of("beoe.officer");
    new ReportPages(again).step(draft, step);
    assertThat(again.field(field)).hasValue("");
  }
}

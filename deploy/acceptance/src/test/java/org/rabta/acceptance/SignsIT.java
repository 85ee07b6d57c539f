package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** Signs on a case: proposed with their words, answered by a person, remembered with a name. */
class SignsIT {

  private static final String WORDING =
      "Done base visa for Malaysia <b>jobs</b>, no interview. آزاد ویزہ بھی۔ Pay by Easypaisa";

  private static final String UNFOLD =
      "() => document.querySelectorAll('main details').forEach(fold => fold.open = true)";

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void proposedSignsAreAnsweredTicksMeetARuleAndEverythingHasAName() {
    Seat officer = seats.of("nccia.officer");
    CasePages theCase = opened(officer);

    assertThat(officer.page().locator("mark").filter(containing("آزاد ویزہ"))).hasCount(1);
    assertThat(officer.main()).containsText("<b>jobs</b>");
    assertThat(sign(officer, "RF-17")).containsText("Done base visa");
    answer(officer, "RF-17", "signs.flags.confirm");
    answer(officer, "RF-05", "signs.flags.reject");
    officer.button("signs.flags.save").click();

    assertThat(officer.messages()).containsText(theCase.reference());
    assertThat(evidence(officer)).containsText(officer.words().of("sign.RED_FLAG.RF-17"));
    assertThat(evidence(officer)).not().containsText(officer.words().of("sign.RED_FLAG.RF-05"));

    tick(officer, "enum.IloDimension.EXPLOITATION", "ILO EX-01 CONFIRMED", "ILO EX-02 CONFIRMED");
    officer.button("signs.ilo.save").click();

    assertThat(officer.main())
        .containsText(
            officer
                .words()
                .of("signs.ilo.met", officer.words().of("enum.IloRule.STRONG_AND_MEDIUM")));
    assertThat(officer.page().locator("#said li")).hasCount(4);
    assertThat(officer.page().locator("#said li").first()).containsText("Demo-");
  }

  @Test
  void anAnswerIsGivenByKeyboardAloneAndOnAPhoneInUrdu() {
    Seat officer = seats.onPhone("nccia.officer").in(Words.ENGLISH);
    CasePages theCase = opened(officer);
    officer.in(Words.URDU);
    theCase.show("signs");

    Locator open = sign(officer, "RF-17").getByRole(AriaRole.RADIO).last();
    open.focus();
    officer.page().keyboard().press("ArrowLeft");
    officer.page().keyboard().press("ArrowLeft");
    officer.button("signs.flags.save").press("Enter");

    assertThat(officer.messages()).containsText(theCase.reference());
    assertThat(officer.page().locator("#said li")).hasCount(1);
    assertThat(officer.sticksOut()).isEmpty();
  }

  @Test
  void whoAnswersOnAStalePageIsToldAndNothingIsOverwritten() {
    Seat officer = seats.of("nccia.officer");
    CasePages theCase = opened(officer);
    Seat supervisor = seats.of("nccia.supervisor");
    new CasePages(supervisor, theCase.reference()).show("signs");

    answer(officer, "RF-17", "signs.flags.confirm");
    officer.button("signs.flags.save").click();
    assertThat(officer.messages()).containsText(theCase.reference());
    answer(supervisor, "RF-17", "signs.flags.reject");
    answer(supervisor, "RF-05", "signs.flags.reject");
    supervisor.button("signs.flags.save").click();

    assertThat(supervisor.messages()).containsText(supervisor.words().of("error.sign.changed"));
    assertThat(radio(supervisor, "RF-05", "REJECTED")).isChecked();
    assertThat(supervisor.page().locator("#said li")).hasCount(1);
  }

  @Test
  void whatIsFoldedAwayIsAccessibleToo() {
    Seat officer = seats.of("nccia.officer");
    CasePages theCase = opened(officer);
    for (Words language : List.of(Words.ENGLISH, Words.URDU)) {
      officer.in(language);
      officer.open("/case?ref=" + theCase.reference() + "&tab=signs&set=sexual");
      officer.page().evaluate(UNFOLD);

      assertThat(
              new AxeBuilder(officer.page())
                  .setLegacyMode(true).analyze().getViolations().stream()
                      .filter(rule -> !"minor".equals(rule.getImpact()))
                      .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget()))
          .as(language.tag())
          .isEmpty();
      officer.page().setViewportSize(320, 740);
      assertThat(officer.sticksOut()).as(language.tag()).isEmpty();
      officer.page().setViewportSize(1280, 900);
    }
  }

  @Test
  void aReportUnderWayShowsItsWordsBesideIt() {
    Seat officer = seats.of("nccia.officer");
    ReportPages report = new ReportPages(officer);
    Story story = saying(Story.next());
    report.begin();
    report.fillStory(story);
    report.next(2);
    report.fillOffer(story);
    report.next(3);

    officer.page().locator("aside .standing summary").click();

    assertThat(officer.page().locator("aside .standing")).containsText("Done base visa");
  }

  private static CasePages opened(Seat officer) {
    String reference = new ReportPages(officer).recordAndOpen(saying(Story.next()));
    return new CasePages(officer, reference).show("signs");
  }

  private static void answer(Seat seat, String sign, String key) {
    sign(seat, sign).getByText(seat.words().of(key)).click();
  }

  private static Locator radio(Seat seat, String sign, String answer) {
    return seat.page().locator("input[value='RED_FLAG " + sign + " " + answer + "']");
  }

  private static void tick(Seat seat, String group, String... boxes) {
    seat.page().locator("summary").filter(containing(seat.words().of(group))).first().click();
    for (String box : boxes) {
      seat.page().locator("input[value='" + box + "']").check();
    }
  }

  private static Locator sign(Seat seat, String sign) {
    return seat.page().locator("#sign-" + sign);
  }

  private static Locator evidence(Seat seat) {
    return seat.page()
        .locator(
            "section.card", new Page.LocatorOptions().setHas(seat.heading("signs.evidence.title")));
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Story saying(Story story) {
    return new Story(
        story.mark(),
        story.title(),
        story.summary(),
        story.narrative(),
        story.recruiter(),
        story.recruiterPhone(),
        story.account(),
        story.url(),
        WORDING,
        story.name(),
        story.phone(),
        story.document(),
        story.safeContact());
  }
}

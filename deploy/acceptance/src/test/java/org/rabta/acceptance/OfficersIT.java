package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** The list of officers as Keycloak has it, and a case that goes through several hands. */
class OfficersIT {

  private static final int MOST_LOOKS = 30;
  private static final double BETWEEN_MS = 1_000;
  private static final String FIRST = "Officer Demo-Chinar";
  private static final String SECOND = "Officer Demo-Deodar";

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void theListComesFromKeycloakAndACaseGoesFromHandToHandAndBackToTheQueue() {
    Seat supervisor = seats.of("nccia.supervisor");
    awaitList(supervisor);
    assertThat(supervisor.row(FIRST)).hasCount(1);
    assertThat(supervisor.row(SECOND)).hasCount(1);
    assertThat(supervisor.main()).not().containsText("Demo-Shisham");
    supervisor.button("officers.ask.action").click();
    assertThat(supervisor.messages()).containsText(supervisor.words().of("officers.asked.done"));

    Seat first = seats.of("nccia.officer");
    CasePages theCase = new CasePages(first, new ReportPages(first).openBriefly(Story.next()));
    theCase.show();
    summary(first).click();
    first.field("charge.officer.label").selectOption(SECOND);
    first.field("field.charge.reason").fill("Knows the family");
    first.button("charge.assign.action").click();
    assertThat(first.messages()).containsText(theCase.reference());
    assertThat(first.main()).containsText("Knows the family");
    assertThat(first.field("charge.officer.label")).hasCount(0);

    Seat second = seats.of("nccia.officer2");
    new CasePages(second, theCase.reference()).show();
    summary(second).click();
    second.button("charge.release.action").click();
    assertThat(second.messages()).containsText(theCase.reference());

    theCase.show();
    first.button("case.charge.action").click();
    assertThat(first.messages()).containsText(theCase.reference());
    assertThat(first.field("charge.officer.label")).hasCount(1);
  }

  @Test
  void anOfficerIsChosenByKeyboardAloneOnAPhoneInUrdu() {
    Seat officer = seats.onPhone("nccia.officer").in(Words.ENGLISH);
    awaitList(officer);
    CasePages theCase = new CasePages(officer, new ReportPages(officer).openBriefly(Story.next()));
    officer.in(Words.URDU);
    theCase.show();
    summary(officer).focus();
    officer.page().keyboard().press("Enter");
    officer.button("charge.assign.action").focus();
    officer.page().keyboard().press("Enter");
    assertThat(officer.error("charge.officer.label"))
        .containsText(officer.words().of("error.charge.officer-missing"));

    officer.field("charge.officer.label").focus();
    officer.page().keyboard().type("Officer Demo-D");
    officer.button("charge.assign.action").focus();
    officer.page().keyboard().press("Enter");
    assertThat(officer.messages()).containsText(theCase.reference());
    assertThat(officer.sticksOut()).isEmpty();
  }

  @Test
  void twoCasesOfTheListGoToAColleagueByKeyboardAfterALook() {
    Seat officer = seats.onPhone("nccia.officer").in(Words.ENGLISH);
    awaitList(officer);
    ReportPages reports = new ReportPages(officer);
    List<String> references =
        List.of(reports.openBriefly(Story.next()), reports.openBriefly(Story.next()));
    officer.in(Words.URDU).open("/cases?status=open&officer=mine&sort=opened");
    for (String reference : references) {
      officer.row(reference).locator("input[name=pick]").focus();
      officer.page().keyboard().press("Space");
    }
    officer.button("cases.many.title.ASSIGN").focus();
    officer.page().keyboard().press("Enter");
    officer.field("charge.officer.label").selectOption(officerNamed(officer, SECOND));
    officer.field("field.charge.reason").fill("Leave");
    assertThat(officer.button("cases.many.action.ASSIGN")).hasCount(0);
    officer.button("cases.assign.look").click();
    assertThat(officer.main())
        .containsText(officer.words().of("cases.assign.preview", references.size(), SECOND));
    assertThat(officer.sticksOut()).isEmpty();

    officer.button("cases.many.action.ASSIGN").click();
    assertThat(officer.main())
        .containsText(officer.words().of("cases.result.done.ASSIGN", references.size()));
    assertThat(officer.main()).containsText(SECOND);
    assertThat(officer.sticksOut()).isEmpty();

    String file =
        officer
            .context()
            .request()
            .get(
                URI.create(officer.page().url())
                    .resolve("/cases/export?status=open&format=csv")
                    .toString(),
                RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin"))
            .text();
    assertThat(file).contains(references).endsWith("\"\r\n");
  }

  private static String officerNamed(Seat seat, String name) {
    return seat.field("charge.officer.label")
        .locator("option")
        .filter(new Locator.FilterOptions().setHasText(name))
        .getAttribute("value");
  }

  /** Giving a case on is folded away until somebody means to. */
  private static Locator summary(Seat seat) {
    return seat.main()
        .locator(
            "summary",
            new Locator.LocatorOptions().setHasText(seat.words().of("charge.give.summary")));
  }

  /** The first list is read within seconds of the start. */
  private static void awaitList(Seat seat) {
    for (int look = 0; look < MOST_LOOKS; look++) {
      seat.open("/officers");
      if (seat.row(FIRST).count() > 0) {
        return;
      }
      seat.page().waitForTimeout(BETWEEN_MS);
    }
    throw new AssertionError("no list: " + seat.main().innerText());
  }
}

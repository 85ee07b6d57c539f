package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** What becomes of a proposed hand-off: declined, directed, withdrawn, answered twice at once. */
class HandOffIT {

  private static final String OFF_ROUTING = "The circle of Lahore knows these people already.";

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void afterASecondDeclineTheNationalCoordinatorDirectsCustodyWithReasons() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    CasePages atNccia = new CasePages(nccia, reference);

    decline(nccia, reference, "fia.officer", "AHTC-LHE", "WRONG_UNIT", "First no " + story.mark());
    atNccia.show();
    assertThat(atNccia.custody()).containsText(nccia.words().unit("CCRC-LHE"));
    assertThat(nccia.main()).containsText("First no " + story.mark());
    assertThat(nccia.main()).containsText(nccia.words().of("enum.DeclineGround.WRONG_UNIT"));
    decline(
        nccia,
        reference,
        "fia.gujranwala",
        "AHTC-GRW",
        "OUTSIDE_MANDATE",
        "Second no " + story.mark());
    atNccia.showProposal();
    assertThat(nccia.heading("handoff.propose.not-now.title")).isVisible();

    direct(reference, story);

    atNccia.show();
    assertThat(atNccia.custody()).containsText(nccia.words().unit("AHTC-LHE"));
    assertThat(nccia.main()).containsText("Directed because " + story.mark());
    Seat fia = seats.of("fia.officer");
    CasePages atFia = new CasePages(fia, reference).show();
    assertThat(atFia.custody()).containsText(fia.words().unit("AHTC-LHE"));
  }

  @Test
  void aDeclineWithoutAReasonIsRefusedBesideItsFieldsAndKeepsWhatWasTyped() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    propose(nccia, reference, "AHTC-LHE");
    Seat fia = seats.of("fia.officer");
    CasePages atFia = new CasePages(fia, reference).showReceipt();

    fia.field("field.handoff.decline-sentence").fill("We know too little, " + story.mark());
    fia.button("handoff.decline.action").click();

    assertThat(fia.error("handoff.decline.label"))
        .containsText(fia.words().of("error.handoff.ground-missing"));
    assertThat(fia.field("field.handoff.decline-sentence"))
        .hasValue("We know too little, " + story.mark());
    atFia.decline("MORE_INFORMATION_NEEDED", "We know too little, " + story.mark());
    assertThat(fia.messages()).containsText(fia.words().pattern("handoff.declined.done"));
  }

  @Test
  void aWithdrawnHandOffCannotBeAcceptedFromAStaleTab() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    propose(nccia, reference, "AHTC-LHE");
    Seat fia = seats.of("fia.officer");
    CasePages stale = new CasePages(fia, reference).showReceipt();

    CasePages atNccia = new CasePages(nccia, reference);
    atNccia.withdraw("Opened by mistake " + story.mark());
    assertThat(nccia.messages()).containsText(nccia.words().pattern("handoff.withdrawn.done"));
    stale.accept();

    assertThat(fia.messages()).containsText(fia.words().pattern("error.handoff.already-ended"));
    fia.expecting(404);
    new CasePages(fia, reference).show();
    assertThat(fia.heading("problem.not-found.title")).isVisible();
    atNccia.show();
    assertThat(atNccia.custody()).containsText(nccia.words().unit("CCRC-LHE"));
    assertThat(atNccia.others()).containsText(nccia.words().of("case.also.nobody"));
  }

  @Test
  void ofTwoOfficersWhoAcceptAtOnceOneWinsAndTheOtherIsToldPlainly() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    propose(nccia, reference, "AHTC-LHE");
    Seat one = seats.of("fia.officer");
    Seat other = seats.of("fia.officer2");
    CasePages atOne = new CasePages(one, reference).showReceipt();
    CasePages atOther = new CasePages(other, reference).showReceipt();

    atOne.acceptButton().evaluate("button => setTimeout(() => button.click(), 50)");
    atOther.acceptButton().evaluate("button => setTimeout(() => button.click(), 50)");

    String won = one.words().pattern("handoff.accepted.done").pattern();
    String lost = one.words().pattern("error.handoff.already-ended").pattern();
    assertThat(one.messages()).containsText(Pattern.compile(won + "|" + lost));
    assertThat(other.messages()).containsText(Pattern.compile(won + "|" + lost));
    assertThat(one.messages().innerText() + "\n" + other.messages().innerText())
        .containsOnlyOnce(one.words().of("handoff.accepted.done").split("\\{0}")[1].strip())
        .containsPattern(lost);
    atOther.show();
    assertThat(atOther.custody()).containsText(other.words().unit("AHTC-LHE"));
    assertThat(
            atOther
                .timeline()
                .filter(
                    new Locator.FilterOptions()
                        .setHasText(other.words().pattern("case.timeline.ACCEPTED"))))
        .hasCount(1);
  }

  private void decline(
      Seat nccia, String reference, String username, String unit, String ground, String sentence) {
    propose(nccia, reference, unit);
    Seat receiver = seats.of(username);
    new CasePages(receiver, reference).showReceipt().decline(ground, sentence);
    assertThat(receiver.messages()).containsText(receiver.words().pattern("handoff.declined.done"));
  }

  private static void propose(Seat nccia, String reference, String unit) {
    new CasePages(nccia, reference).proposeTo(unit, OFF_ROUTING, "Yours, as we understand it.");
    assertThat(nccia.messages()).containsText(nccia.words().pattern("handoff.proposed.done"));
  }

  private void direct(String reference, Story story) {
    Seat coordinator = seats.of("national.coordinator");
    coordinator.open("/inbox");
    assertThat(coordinator.row(story.title())).containsText(reference);
    CasePages atCoordinator = new CasePages(coordinator, reference).showReceipt();
    assertThat(coordinator.main()).containsText("Second no " + story.mark());
    assertThat(coordinator.source()).doesNotContain(story.narrative());
    atCoordinator.direct("AHTC-LHE", "Directed because " + story.mark());
    assertThat(coordinator.messages())
        .containsText(coordinator.words().pattern("handoff.directed.done"));
  }
}

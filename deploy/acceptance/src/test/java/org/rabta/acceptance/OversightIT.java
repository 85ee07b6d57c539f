package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** What those see who do not work on cases themselves. */
class OversightIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void supervisorsSeeTheOpenCasesOfTheirAgencyAndWhoWaitsForWhom() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    CasePages custody = new CasePages(nccia, new ReportPages(nccia).openBriefly(story));
    custody.proposeTo("AHTC-LHE", "They know these people.", "Yours, as we understand it.");
    assertThat(nccia.messages()).containsText(nccia.words().pattern("handoff.proposed.done"));

    Seat sender = seats.of("nccia.supervisor");
    sender.open("/cases");
    assertThat(sender.row(story.title())).containsText(sender.words().unit("CCRC-LHE"));
    findWait(sender, "others", story, "AHTC-LHE");

    Seat receiver = seats.of("fia.supervisor");
    findWait(receiver, "answer", story, "CCRC-LHE");
    Locator units = receiver.page().locator(".units-behind");
    assertThat(units).containsText(receiver.words().unit("AHTC-LHE"));
    receiver.open("/inbox");
    assertThat(receiver.main()).containsText(receiver.words().of("inbox.hand-offs.title"));
  }

  @Test
  void theNationalCoordinatorSeesWhatIsLateAtHeadquartersToo() {
    Seat coordinator = seats.of("national.coordinator");

    coordinator.open("/inbox");

    assertThat(coordinator.heading("inbox.directions.title")).isVisible();
    assertThat(coordinator.main()).containsText(coordinator.words().pattern("list.escalated.text"));
  }

  @Test
  void theAuditorSeesActsAndRefusalsButNoContentOfCases() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    Seat outsider = seats.of("pta.officer").expecting(404);
    outsider.open("/case?ref=" + reference);
    assertThat(outsider.heading("problem.not-found.title")).isVisible();

    Seat auditor = seats.of("oversight.auditor");
    auditor.open("/audit?record=" + reference);

    assertThat(auditor.main()).containsText(auditor.words().of("act.CASE_OPENED"));
    Locator refusal =
        auditor.row(auditor.words().of("audit.refused.text").replace("{0}", "").strip());
    assertThat(refusal.first()).containsText(seats.portal().account("pta.officer").name());
    assertThat(refusal.first()).containsText(auditor.words().of("audit.intact.tag"));
    assertThat(auditor.source()).doesNotContain(story.title(), story.summary(), story.narrative());
  }

  /** Waits are listed by deadline, so that the newest may stand on a later page. */
  private static void findWait(Seat supervisor, String view, Story story, String other) {
    supervisor.open("/waits?view=" + view);
    Locator row = supervisor.row(story.title());
    Locator later = supervisor.page().locator("a[rel=next]");
    for (int pages = 0; pages < 20 && row.count() == 0 && later.count() > 0; pages++) {
      later.click();
    }
    assertThat(row).containsText(supervisor.words().unit(other));
  }
}

package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.EvidencePages;
import org.rabta.acceptance.page.ReportPages;

/** Somebody changes a file behind the portal's back: who is told, and who settles it. */
class AlarmIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void contentChangedOnTheDiskWaitsInTheInboxUntilASupervisorSettlesIt() throws IOException {
    assumeTrue(seats.portal().evidence().isPresent(), "the store of that portal is not known");
    Seat officer = seats.of("nccia.officer");
    String reference = new ReportPages(officer).openBriefly(Story.next());
    EvidencePages evidence = new EvidencePages(officer, reference);
    evidence.add("receipt.txt", "AMBER");
    evidence.open("receipt.txt");
    alter(officer.page().locator("code.sha").innerText());
    officer.button("evidence.check.action").click();

    assertThat(officer.page().locator("#checks tbody tr").first())
        .containsText(officer.words().of("enum.CheckResult.CHANGED"));
    assertThat(officer.main()).containsText(officer.words().of("evidence.altered.text"));
    assertThat(officer.button("evidence.settlement.action")).hasCount(0);
    officer.open("/inbox");
    assertThat(officer.heading("inbox.alarms.title")).isVisible();
    assertThat(officer.row(reference)).hasCount(1);
    Seat stranger = seats.of("fia.officer");
    stranger.open("/inbox");
    assertThat(stranger.row(reference)).hasCount(0);

    Seat supervisor = seats.of("nccia.supervisor");
    supervisor.open("/inbox");
    supervisor.row(reference).locator("a.btn").click();
    supervisor.field("field.evidence.settlement").fill("A disk was replaced; put back.");
    supervisor.button("evidence.settlement.action").click();
    assertThat(supervisor.messages())
        .containsText(supervisor.words().pattern("evidence.settled.done"));
    assertThat(supervisor.page().locator("#custody"))
        .containsText("A disk was replaced; put back.");
    officer.open("/inbox");
    assertThat(officer.row(reference)).hasCount(0);
  }

  /** Puts other bytes in the place where the content lies under its checksum. */
  private void alter(String sha256) throws IOException {
    Path kept =
        seats
            .portal()
            .evidence()
            .orElseThrow()
            .resolve(Path.of("kept", sha256.substring(0, 2), sha256.substring(2, 4), sha256));
    Files.delete(kept);
    Files.writeString(kept, "Other words in its place.\n");
  }
}

package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** The main job: a report is taken down, routed, handed off and accepted. */
class MainJobIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void aReportIsTakenDownRoutedHandedOffAndAccepted() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = takeDown(nccia, story);

    CasePages atNccia = new CasePages(nccia, reference);
    assertThat(atNccia.custody()).containsText(nccia.words().unit("CCRC-LHE"));
    atNccia.propose("Forced labour across a border; your circle leads. " + story.mark());
    assertThat(nccia.messages()).containsText(nccia.words().pattern("handoff.proposed.done"));
    assertThat(atNccia.custody()).containsText(nccia.words().unit("CCRC-LHE"));

    Seat fia = seats.of("fia.officer");
    CasePages atFia = new CasePages(fia, reference);
    lookAtPreview(fia, story, reference);
    atFia.accept();
    assertThat(fia.messages()).containsText(fia.words().pattern("handoff.accepted.done"));
    assertThat(atFia.custody()).containsText(fia.words().unit("AHTC-LHE"));
    assertThat(atFia.others()).containsText(fia.words().of("enum.Level.CONTRIBUTOR"));

    openIdentity(fia, atFia, story);

    atNccia.show();
    assertThat(atNccia.custody()).containsText(nccia.words().unit("AHTC-LHE"));
    assertThat(nccia.link("case.hand-off.action")).hasCount(0);
  }

  private String takeDown(Seat nccia, Story story) {
    ReportPages report = new ReportPages(nccia);
    report.begin();
    report.fillStory(story);
    report.next(2);
    report.fillOffer(story);
    report.next(3);
    assertThat(nccia.page().locator("aside")).containsText(nccia.words().of("part.routing.change"));
    report.fillJourney();
    report.next(4);
    report.fillPeople(story);
    report.next(5);
    assertProposal(nccia);
    return report.open();
  }

  private static void assertProposal(Seat nccia) {
    Words words = nccia.words();
    Locator proposal = nccia.page().locator("aside");
    assertThat(proposal).containsText(words.of("enum.Strand.TRAFFICKING"));
    assertThat(proposal).containsText(words.unit("AHTC-LHE"));
    assertThat(proposal).containsText(words.of("part.routing.support"));
    assertThat(proposal).containsText(words.of("part.routing.rules"));
  }

  private static void lookAtPreview(Seat fia, Story story, String reference) {
    fia.open("/inbox");
    Locator row = fia.row(story.title());
    assertThat(row).containsText(reference);
    assertThat(fia.source()).doesNotContain(story.hiddenInPreview());

    row.getByRole(AriaRole.LINK).first().click();
    fia.page().waitForURL("**/handoff/receive?ref=" + reference);
    assertThat(fia.main()).containsText(story.summary());
    assertThat(fia.source()).doesNotContain(story.hiddenInPreview());
  }

  private static void openIdentity(Seat fia, CasePages atFia, Story story) {
    atFia.show("people");
    assertThat(fia.main()).containsText(fia.words().of("part.sealed.identity"));
    assertThat(fia.source()).doesNotContain(story.name(), story.phone(), story.document());

    atFia.openIdentity("LOCATE_OR_RESCUE");

    assertThat(fia.main()).containsText(story.name());
    assertThat(fia.main()).containsText(story.phone());
    atFia.closeIdentity();
    assertThat(fia.messages()).containsText(fia.words().pattern("people.closed.notice"));
    assertThat(fia.source()).doesNotContain(story.name(), story.phone(), story.document());
    atFia.show("audit");
    assertThat(fia.main()).containsText(fia.words().of("act.IDENTITY_OPENED"));
  }
}

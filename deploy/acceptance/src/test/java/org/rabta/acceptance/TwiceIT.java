package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** The same act sent twice happens once, and whoever sent it is told. */
class TwiceIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void aDoubleClickOpensOneCase() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer2");
    ReportPages report = ready(nccia, story);

    report.openButton().dblclick();
    nccia.page().waitForURL("**/case?**");

    assertThat(casesOf(nccia, story)).hasCount(1);
  }

  @Test
  void theSameReportSentFromTwoTabsAndAgainByTheBackButtonOpensOneCase() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer2");
    ReportPages report = ready(nccia, story);
    Page otherTab = nccia.context().newPage();
    otherTab.navigate(nccia.page().url());

    String reference = report.open();
    otherTab.locator("form .primary").click();

    assertThat(otherTab.locator("main"))
        .containsText(nccia.words().of("intake.opened.title").replace("{0}", reference));
    nccia.page().goBack();
    assertThat(nccia.main())
        .containsText(nccia.words().of("intake.opened.title").replace("{0}", reference));
    assertThat(casesOf(nccia, story)).hasCount(1);
  }

  @Test
  void aDoubleClickProposesOneHandOff() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer2");
    CasePages custody = new CasePages(nccia, new ReportPages(nccia).openBriefly(story));
    fillProposal(nccia, custody);

    custody.proposeButton().dblclick();

    assertThat(nccia.messages()).containsText(proposedOrPending(nccia));
    assertOneProposal(nccia, custody);
  }

  @Test
  void aProposalSentAgainFromAnotherTabIsRefusedPlainlyAndTheBackButtonOffersNone() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer2");
    CasePages custody = new CasePages(nccia, new ReportPages(nccia).openBriefly(story));
    Seat otherTab = seats.of("nccia.officer2");
    fillProposal(otherTab, new CasePages(otherTab, custody.reference()));
    fillProposal(nccia, custody);

    custody.proposeButton().click();
    assertThat(nccia.messages()).containsText(nccia.words().pattern("handoff.proposed.done"));
    otherTab.button("handoff.propose.action").click();

    assertThat(otherTab.messages())
        .containsText(otherTab.words().pattern("error.handoff.already-pending"));
    nccia.page().goBack();
    assertThat(nccia.heading("handoff.propose.not-now.title")).isVisible();
    assertOneProposal(nccia, custody);
  }

  private static ReportPages ready(Seat nccia, Story story) {
    ReportPages report = new ReportPages(nccia);
    String draft = report.begin();
    report.fillStory(story);
    report.next(2);
    report.step(draft, 5);
    return report;
  }

  private static void fillProposal(Seat nccia, CasePages custody) {
    custody.showProposal();
    custody.fillOtherUnit("AHTC-LHE", "They know these people already.");
    nccia.field("field.handoff.reason").fill("Yours, as we understand it.");
  }

  private static Pattern proposedOrPending(Seat nccia) {
    return Pattern.compile(
        nccia.words().pattern("handoff.proposed.done").pattern()
            + "|"
            + nccia.words().pattern("error.handoff.already-pending").pattern());
  }

  private static Locator casesOf(Seat nccia, Story story) {
    nccia.open("/cases");
    return nccia.row(story.title());
  }

  private static void assertOneProposal(Seat nccia, CasePages custody) {
    custody.show();
    assertThat(nccia.heading("case.pending.title")).hasCount(1);
    assertThat(
            custody
                .timeline()
                .filter(
                    new Locator.FilterOptions()
                        .setHasText(nccia.words().pattern("case.timeline.PROPOSED"))))
        .hasCount(1);
  }
}

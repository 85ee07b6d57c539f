package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;
import org.rabta.acceptance.page.SharingPages;

/** A case is shared, a task is asked for, and access ends while somebody types. */
class SharingIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void whoLosesAccessWhileTypingIsToldWhyAndFindsTheText() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    SharingPages sharing = new SharingPages(nccia, reference).lowerTheMark().shareWith("AHTC-LHE");
    askForTask(nccia, reference, story);

    Seat fia = seats.of("fia.officer");
    new CasePages(fia, reference).show("sharing");
    assertThat(fia.main()).containsText(fia.words().of("enum.HandlingCode.NO_ONWARD_SHARING"));
    fia.page().getByText("Visit the office " + story.mark()).click();
    fia.button("joint.claim.action").click();
    fia.field("field.task.result").fill("Half a result " + story.mark());

    sharing.takeBack();
    fia.expecting(404);
    fia.button("joint.finish.action").click();

    assertThat(fia.heading("sharing.lost.title")).isVisible();
    assertThat(fia.main()).containsText("The link was wrong");
    Locator kept = fia.page().locator("[data-kept-of] textarea");
    assertThat(kept.first()).hasValue("Half a result " + story.mark());
    new CasePages(nccia, reference).show("sharing");
    assertThat(nccia.main()).containsText(nccia.words().of("joint.access-ended.text"));
  }

  private static void askForTask(Seat seat, String reference, Story story) {
    seat.open("/joint/ask?ref=" + reference);
    seat.field("sharing.unit.column").selectOption("AHTC-LHE");
    seat.field("field.task.title").fill("Visit the office " + story.mark());
    seat.field("joint.due.label")
        .fill(LocalDate.now(ZoneId.of("Asia/Karachi")).plusDays(2).toString());
    seat.button("joint.ask.action").click();
    assertThat(seat.messages()).containsText(reference);
  }
}

package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.EvidencePages;
import org.rabta.acceptance.page.ReportPages;
import org.rabta.acceptance.page.SharingPages;

/** Files and notes under marks and codes, on a case to which another agency contributes. */
class HandlingIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void marksAndCodesHoldUntilWhoAddedTheItemAgrees() {
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(Story.next());
    new SharingPages(nccia, reference).lowerTheMark().shareWith("AHTC-LHE");
    EvidencePages ours = new EvidencePages(nccia, reference);
    ours.add("court.txt", "AMBER", "evidence.not-in-court.label");
    ours.add("onward.txt", "AMBER", "evidence.no-onward.label");
    ours.add("red.txt", "RED");

    Seat fia = seats.of("fia.officer");
    EvidencePages theirs = new EvidencePages(fia, reference);
    theirs.show();
    assertThat(theirs.files()).hasText(new String[] {"court.txt"});
    assertThat(fia.source()).doesNotContain("onward.txt", "red.txt");
    assertThat(files(ours)).containsExactlyInAnyOrder("onward.txt", "red.txt");

    ours.open("court.txt");
    assertThat(nccia.main()).containsText(nccia.words().of("evidence.withheld.text"));
    ours.agree("COURT", today());
    assertThat(nccia.page().locator("#custody")).containsText("Letter no. 7");
    ours.open("onward.txt");
    ours.agree("ONWARD", today());
    ours.open("red.txt");
    nccia.field("evidence.recipients.unit").selectOption("AHTC-LHE");
    nccia.button("evidence.recipients.action").click();
    assertThat(nccia.messages()).containsText(nccia.words().pattern("evidence.named.done"));

    theirs.show();
    assertThat(theirs.files()).hasText(new String[] {"red.txt", "onward.txt", "court.txt"});
    theirs.open("court.txt");
    assertThat(fia.button("evidence.consent.action")).hasCount(0);
    assertThat(files(ours)).containsExactlyInAnyOrder("court.txt", "onward.txt", "red.txt");
  }

  @Test
  void aNoteNotToBePassedOnIsNotShownToWhomTheCaseWasSharedWith() {
    Seat nccia = seats.of("nccia.officer");
    Story story = Story.next();
    String reference = new ReportPages(nccia).openBriefly(story);
    new SharingPages(nccia, reference).lowerTheMark().shareWith("AHTC-LHE");
    note(nccia, reference, "Told to all of us, " + story.mark(), false);
    note(nccia, reference, "Told to us alone, " + story.mark(), true);

    Seat fia = seats.of("fia.officer");
    new CasePages(fia, reference).show("notes");

    assertThat(fia.main()).containsText("Told to all of us, " + story.mark());
    assertThat(fia.source()).doesNotContain("Told to us alone");
    new CasePages(fia, reference).show();
    assertThat(fia.source()).doesNotContain("Told to us alone");
  }

  private static void note(Seat seat, String reference, String text, boolean kept) {
    new CasePages(seat, reference).show("notes");
    seat.field("field.note.text").fill(text);
    seat.field("field.note.mark").selectOption("AMBER");
    if (kept) {
      seat.page().locator("[id='note:onward']").check();
    }
    seat.button("entry.save.action").click();
    assertThat(seat.messages()).containsText(seat.words().of("note.written.done"));
  }

  /** The names of the originals in a bundle made now. */
  private static List<String> files(EvidencePages evidence) {
    return evidence.bundle().stream()
        .filter(path -> path.contains("/originals/"))
        .map(path -> path.replaceFirst(".*/\\d{4}-", ""))
        .toList();
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Karachi")).toString();
  }
}

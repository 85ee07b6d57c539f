package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;
import org.rabta.acceptance.page.SharingPages;

/** What is entered on a case after its report, and how the case ends. */
class RecordIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void aNoteAndAPaymentAreEnteredAndTheTimelineTellsOfThem() {
    Seat officer = seats.of("nccia.officer");
    CasePages theCase = opened(officer, "notes");

    officer.field("field.note.text").fill("<script>alert(1)</script> Seen at the gate.");
    officer.field("field.note.mark").selectOption("AMBER_STRICT");
    officer.button("entry.save.action").click();
    assertThat(officer.messages()).containsText(officer.words().of("note.written.done"));
    assertThat(officer.main()).containsText("<script>alert(1)</script> Seen at the gate.");

    theCase.show("payments");
    officer.field("field.payment.amount").fill("12,00,000");
    officer.field("field.payment.currency").selectOption("PKR");
    officer.field("field.payment.channel").selectOption("EASYPAISA");
    officer.button("entry.save.action").click();
    assertThat(officer.main()).containsText("1,200,000 PKR");

    theCase.show();
    assertThat(theCase.timeline().first()).containsText("1200000 PKR");
    assertThat(officer.sticksOut()).isEmpty();
  }

  @Test
  void whatIsRefusedStaysAsItWasTyped() {
    Seat officer = seats.of("nccia.officer");
    opened(officer, "payments");

    officer.field("field.payment.amount").fill("-5");
    officer.field("field.payment.currency").selectOption("PKR");
    officer.field("field.payment.account").fill("0300 0000000");
    officer.button("entry.save.action").click();

    assertThat(officer.page().locator("#payment .error").first()).isVisible();
    assertThat(officer.field("field.payment.account")).hasValue("0300 0000000");
  }

  @Test
  void aCaseIsClosedAndReopened() {
    Seat officer = seats.of("nccia.officer");
    CasePages theCase = opened(officer, "outcome");

    officer.field("field.outcome.kind").selectOption("NO_LEAD");
    officer.field("field.outcome.reason").fill("Nothing is left to follow.");
    officer.button("outcome.close.action").click();
    assertThat(officer.messages()).containsText(officer.words().of("outcome.closed.done"));

    theCase.show("payments");
    assertThat(officer.page().locator("#payment")).hasCount(0);
    theCase.show("outcome");
    officer.field("field.outcome.reason").fill("A witness came forward.");
    officer.button("outcome.reopen.action").click();
    assertThat(officer.messages()).containsText(officer.words().of("outcome.reopened.done"));
  }

  @Test
  void whoIsAskedToReopenACaseFindsItInTheInbox() {
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(Story.next());
    new SharingPages(nccia, reference).lowerTheMark().shareWith("AHTC-LHE");
    new CasePages(nccia, reference).show("outcome");
    nccia.field("field.outcome.kind").selectOption("NO_LEAD");
    nccia.field("field.outcome.reason").fill("Nothing is left to follow.");
    nccia.button("outcome.close.action").click();

    Seat fia = seats.of("fia.officer");
    new CasePages(fia, reference).show("outcome");
    fia.field("field.outcome.reason").fill("A witness came forward.");
    fia.button("outcome.ask.action").click();
    assertThat(fia.messages()).containsText(fia.words().of("outcome.asked.done"));

    nccia.open("/inbox");
    assertThat(nccia.heading("inbox.reopenings.title")).isVisible();
    nccia.row(reference).locator("a.btn").click();
    assertThat(nccia.main()).containsText("A witness came forward.");
    nccia.field("field.outcome.reason").fill("The witness saw another case.");
    nccia.button("outcome.refuse.action").click();
    assertThat(nccia.messages()).containsText(nccia.words().of("outcome.refused.done"));
    nccia.open("/inbox");
    assertThat(nccia.row(reference)).hasCount(0);
  }

  private static CasePages opened(Seat officer, String tab) {
    String reference = new ReportPages(officer).recordAndOpen(Story.next());
    return new CasePages(officer, reference).show(tab);
  }
}

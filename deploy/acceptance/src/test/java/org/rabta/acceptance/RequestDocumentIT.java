package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.ReportPages;

/** The number of a passport goes along with a request, sealed, to whoever answers. */
class RequestDocumentIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void theNumberIsOpenedForAPurposeByWhoAnswersAndClosesWithTheAnswer() {
    Story story = Story.next();
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).openBriefly(story);
    ask(nccia, reference, story);
    nccia.button("requests.ask.action").click();
    assertThat(nccia.page().locator("#asking"))
        .containsText(nccia.words().of("error.request.passport-unticked"));
    nccia.field("request.passport.tick").check();
    nccia.button("requests.ask.action").click();
    assertThat(nccia.messages()).containsText(nccia.words().pattern("requests.asked.done"));

    Seat fia = seats.of("fia.officer");
    fia.open("/request?ref=" + reference + "/R1");
    assertThat(fia.button("request.documents.action")).hasCount(0);
    fia.button("request.claim.action").click();
    assertThat(fia.messages()).containsText(fia.words().pattern("request.claimed.done"));
    assertThat(fia.source()).doesNotContain(story.document());
    fia.button("request.documents.action").click();
    assertThat(fia.page().locator("#documents"))
        .containsText(fia.words().of("error.identity.purpose-missing"));
    open(fia, story);

    giveBack(fia);
    assertThat(fia.source()).doesNotContain(story.document());
    nccia.open("/request?ref=" + reference + "/R1");
    assertThat(nccia.main()).containsText("Which border post?");
    assertThat(nccia.main()).containsText(nccia.words().of("enum.RequestStatus.RETURNED"));

    ask(nccia, reference, story);
    nccia.field("request.passport.tick").check();
    nccia.button("requests.ask.action").click();
    fia.open("/request?ref=" + reference + "/R2");
    fia.button("request.claim.action").click();
    open(fia, story);
    fia.page().locator("[id='answering:finding']").selectOption("RECORDS_FOUND");
    fia.page().locator("[id='answering:words']").fill("Left through Torkham in May.");
    fia.button("request.answer.action").click();
    assertThat(fia.messages()).containsText(fia.words().pattern("request.answered.done"));
    assertThat(fia.source()).doesNotContain(story.document());
    nccia.open("/request?ref=" + reference + "/R2");
    assertThat(nccia.main()).containsText("Left through Torkham in May.");
  }

  private static void ask(Seat seat, String reference, Story story) {
    seat.open("/request/ask?ref=" + reference);
    seat.field("field.request.kind").selectOption("TRAVEL_HISTORY");
    seat.field("field.request.to").selectOption("AHTC-LHE");
    seat.field("field.request.question").fill("When did the person leave? " + story.mark());
    seat.field("field.request.passport").fill(story.document());
  }

  private static void open(Seat seat, Story story) {
    seat.field("request.documents.purpose").selectOption("INVESTIGATION");
    seat.button("request.documents.action").click();
    assertThat(seat.messages()).containsText(seat.words().pattern("request.documents.done"));
    assertThat(seat.main()).containsText(story.document());
  }

  private static void giveBack(Seat seat) {
    seat.page().locator("[id='giving:ground']").selectOption("MORE_INFORMATION_NEEDED");
    seat.page().locator("[id='giving:reason']").fill("Which border post?");
    seat.button("request.return.action").click();
    assertThat(seat.messages()).containsText(seat.words().pattern("request.returned.done"));
  }
}

package org.rabta.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rabta.acceptance.page.CasePages;
import org.rabta.acceptance.page.ReportPages;

/** Another agency is asked from the case and answers; what was blocked is found again. */
class RequestIT {

  @RegisterExtension final Seats seats = new Seats();

  @Test
  void contentIsBlockedOnRequestAndFoundAgain() {
    Seat nccia = seats.of("nccia.officer");
    String reference = new ReportPages(nccia).recordAndOpen(Story.next());
    new CasePages(nccia, reference).show("requests");
    assertThat(nccia.heading("requests.tasks.title")).isVisible();
    nccia.open("/request/ask?ref=" + reference + "&task=BLOCK_CONTENT");
    ask(nccia, reference);
    assertThat(nccia.messages()).containsText(nccia.words().pattern("requests.asked.done"));
    assertThat(nccia.row(reference + "/R1").first()).isVisible();

    Seat pta = seats.of("pta.officer");
    pta.open("/case?ref=" + reference);
    assertThat(pta.main()).containsText(reference + "/R1");
    assertThat(pta.main()).containsText(pta.words().of("request.case.tag"));
    pta.button("request.claim.action").click();
    assertThat(pta.messages()).containsText(pta.words().pattern("request.claimed.done"));
    state(pta, "answering:about:0:", "BLOCKED");
    pta.page().locator("[id='answering:words']").fill("Blocked on all networks.");
    pta.button("request.answer.action").click();
    assertThat(pta.messages()).containsText(pta.words().pattern("request.answered.done"));
    assertThat(pta.main()).containsText(pta.words().of("request.case.closed"));
    assertThat(pta.main()).containsText(pta.words().of("enum.BlockState.BLOCKED"));

    nccia.open("/request?ref=" + reference + "/R1");
    nccia.page().locator("[id='looking:seen']").selectOption("REACHABLE");
    nccia.page().locator("[id='looking:from']").fill("Mobile network, Lahore");
    nccia.button("request.look.action").click();
    assertThat(nccia.messages()).containsText(nccia.words().pattern("request.looked.done"));

    pta.open("/requests?view=rechecks");
    assertThat(pta.row(reference + "/R1"))
        .containsText(pta.words().of("enum.BlockState.REAPPEARED"));
  }

  private static void ask(Seat seat, String reference) {
    seat.page().locator("[id='asking:kind']").selectOption("BLOCK_CONTENT");
    seat.page().locator("[id='asking:to']").selectOption("PTA-HQ");
    seat.page().locator("[id='asking:question']").fill("Block the advertisement of " + reference);
    seat.page().locator("[id='asking:addresses']").fill("https://jobs.example/again");
    seat.button("requests.ask.action").click();
  }

  private static void state(Seat seat, String form, String state) {
    seat.page().locator("[id='" + form + "state']").selectOption(state);
    seat.page().locator("[id='" + form + "ground']").selectOption("FRAUDULENT_OFFER");
    seat.page().locator("[id='" + form + "provision']").selectOption("PECA-14");
    seat.page().locator("[id='" + form + "scope']").selectOption("ADDRESS");
    seat.page().locator("[id='" + form + "from']").fill("2026-11-20");
  }
}

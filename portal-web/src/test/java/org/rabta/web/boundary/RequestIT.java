package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.nationalCoordinator;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Level;
import org.rabta.domain.request.BlockState;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.request.ReturnGround;
import org.rabta.service.caserecord.CaseOffers;
import org.rabta.service.request.OnRequest;
import org.rabta.service.request.RequestQueue;
import org.rabta.service.request.ReturnRequest;
import org.rabta.service.request.WithdrawRequest;
import org.rabta.web.boundary.As.Move;

/** A request from its sending to its end, and everything that may come in between. */
class RequestIT extends Requesting {

  @Test
  void theAskedUnitSeesWhatTheRequestNeedsWhileItIsOpenAndItsOwnAnswerForGood() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    assertThat(as(PTA).refusal(() -> caseQueries.view(reference)))
        .satisfies(refusedWith("record.none"));
    var request = asked(reference, blocking("Block it."));
    assertThat(request).isEqualTo(reference + "/R1");

    var seen = as(PTA).call(() -> caseQueries.view(reference));
    assertThat(seen.row().level()).isEqualTo(Level.REQUEST_ONLY);
    assertThat(seen.contents().reports()).isEmpty();
    assertThat(seen.contents().persons()).isZero();
    assertThat(seen.contents().offers()).isZero();
    assertThat(as(PTA).call(() -> caseQueries.offers(reference)))
        .isEqualTo(new CaseOffers(List.of(), List.of()));
    assertThat(seen.participants()).allMatch(part -> part.who().unit().equals("PTA-HQ"));
    assertThat(queue(RequestQueue.UNCLAIMED)).contains(request);

    as(PTA).run(() -> requests.claim(new OnRequest(request)));
    assertThat(queue(RequestQueue.MINE)).contains(request);
    as(PTA).run(() -> requests.answer(answer(request, BlockState.BLOCKED)));

    assertThat(as(PTA).refusal(() -> caseQueries.view(reference)))
        .satisfies(refusedWith("record.none"));
    assertThat(view(PTA, request).ended().answer()).isEqualTo("Done.");
    assertThat(view(PTA, request).caseOpen()).isFalse();
    assertThat(view(ncciaOfficer(), request).blocks().get(0).state()).isEqualTo(BlockState.BLOCKED);
    assertThat(as(fiaOfficer()).refusal(() -> queries.view(request)))
        .satisfies(refusedWith("record.none"));
    assertThat(waits(request)).containsExactly("MET");
    assertThat(Trail.of(request).stream().map(Trail.Entry::act))
        .contains("REQUEST_SENT", "REQUEST_CLAIMED", "REQUEST_ANSWERED", "REQUEST_READ");
    assertThat(Cases.custody(reference)).isEqualTo("CCRC-LHE");
  }

  @Test
  void ofTwoWhoClaimAtOnceOneWorksOnItAndTheOtherIsToldWho() throws Exception {
    var request = asked(cases.opened(ncciaOfficer()), blocking("Block it."));

    var endings =
        everybody()
            .atOnce(
                List.of(
                    new Move(PTA, () -> requests.claim(new OnRequest(request))),
                    new Move(SECOND_PTA, () -> requests.claim(new OnRequest(request)))));

    assertThat(endings).filteredOn(As.Ending::won).hasSize(1);
    assertThat(endings)
        .filteredOn(ending -> !ending.won())
        .allSatisfy(
            ending ->
                assertThat(ending.thrown()).satisfies(refusedWith("request.already-claimed")));
  }

  @Test
  void whatSomebodyElseWorksOnIsNotAnsweredOverTheirHead() throws Exception {
    var request = asked(cases.opened(ncciaOfficer()), blocking("Block it."));
    assertThat(as(PTA).refusal(() -> requests.answer(answer(request, BlockState.BLOCKED))))
        .satisfies(refusedWith("request.not-claimed"));
    as(PTA).run(() -> requests.claim(new OnRequest(request)));

    assertThat(as(SECOND_PTA).refusal(() -> requests.answer(answer(request, BlockState.BLOCKED))))
        .satisfies(refusedWith("request.claimed-by-other"));
    assertThat(as(ncciaOfficer()).refusal(() -> requests.claim(new OnRequest(request))))
        .satisfies(refusedWith("request.not-asked"));

    as(PTA).run(() -> requests.release(new OnRequest(request)));
    as(SECOND_PTA).run(() -> requests.claim(new OnRequest(request)));
    assertThat(view(PTA, request).row().claimedName()).isEqualTo(SECOND_PTA.name());
  }

  @Test
  void whatHasEndedStaysAsItEnded() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var answered = asked(reference, blocking("Block it."));
    as(PTA).run(() -> requests.claim(new OnRequest(answered)));
    as(PTA).run(() -> requests.answer(answer(answered, BlockState.BLOCKED)));
    var withdrawn = asked(reference, information("Whose page is it?"));
    as(PTA).run(() -> requests.claim(new OnRequest(withdrawn)));
    as(ncciaOfficer()).run(() -> requests.withdraw(new WithdrawRequest(withdrawn, "Found it.")));

    for (var ended : List.of(answered, withdrawn)) {
      assertThat(as(PTA).refusal(() -> requests.answer(answer(ended, BlockState.BLOCKED))))
          .satisfies(refusedWith("request.already-ended"));
      assertThat(as(PTA).refusal(() -> requests.claim(new OnRequest(ended))))
          .satisfies(refusedWith("request.already-ended"));
      assertThat(
              as(PTA)
                  .refusal(
                      () -> requests.giveBack(new ReturnRequest(ended, ReturnGround.OTHER, "No."))))
          .satisfies(refusedWith("request.already-ended"));
      assertThat(
              as(ncciaOfficer()).refusal(() -> requests.withdraw(new WithdrawRequest(ended, null))))
          .satisfies(refusedWith("request.already-ended"));
    }
    assertThat(as(PTA).refusal(() -> caseQueries.view(reference)))
        .satisfies(refusedWith("record.none"));
    assertThat(waits(withdrawn)).containsExactly("CANCELLED");
  }

  @Test
  void aReturnNeedsAGroundAndGoesBackToWhoAsked() throws Exception {
    var request = asked(cases.opened(ncciaOfficer()), information("Whose page is it?"));
    as(PTA).run(() -> requests.claim(new OnRequest(request)));
    assertThat(as(PTA).refusal(() -> requests.giveBack(new ReturnRequest(request, null, "No."))))
        .satisfies(refusedWith("request.ground-missing"));

    as(PTA)
        .run(
            () ->
                requests.giveBack(
                    new ReturnRequest(request, ReturnGround.WRONG_UNIT, "Ask NCCIA.")));

    assertThat(view(ncciaOfficer(), request).ended().ground()).isEqualTo(ReturnGround.WRONG_UNIT);
    assertThat(view(ncciaOfficer(), request).row().status()).isEqualTo(RequestStatus.RETURNED);
  }

  @Test
  void theSameTwiceHostileAddressesAndTooMuchTextAreRefused() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    asked(reference, blocking("Block it."));

    assertThat(refusal(reference, blocking("Block it.")))
        .satisfies(refusedWith("request.asked-already"));
    assertThat(refusal(reference, information("x".repeat(2001))))
        .satisfies(refusedWith("text.too-long"));
    assertThat(
            refusal(
                reference,
                about("Block.", "PTA-HQ", RequestKind.BLOCK_CONTENT, "javascript:alert(1)")))
        .satisfies(refusedWith("advert.url-malformed"));
    assertThat(refusal(reference, about("Block.", "PTA-HQ", RequestKind.BLOCK_CONTENT, null)))
        .satisfies(refusedWith("request.no-address"));
    assertThat(refusal(reference, about("Block.", "POE-LHE", RequestKind.BLOCK_CONTENT, ADDRESS)))
        .satisfies(refusedWith("request.wrong-agency"));
    assertThat(refusal(reference, about("Block.", "NO-SUCH", RequestKind.BLOCK_CONTENT, ADDRESS)))
        .satisfies(refusedWith("handoff.unit-cannot-take"));
    assertThat(as(fiaOfficer()).refusal(() -> requests.ask(ask(reference, blocking("Mine.")))))
        .satisfies(refusedWith("record.none"));
    assertThat(as(PTA).refusal(() -> requests.ask(ask(reference, information("And mine?")))))
        .satisfies(refusedWith("request.not-working-on-it"));
  }

  @Test
  void otherAgenciesSupervisorsAndCoordinationSeeNothing() throws Exception {
    var request = asked(cases.opened(ncciaOfficer()), blocking("Block it."));
    for (var stranger : List.of(BEOE_SUPERVISOR, nationalCoordinator())) {
      assertThat(as(stranger).refusal(() -> queries.view(request)))
          .satisfies(refusedWith("record.none"));
    }
  }

  /** What is asked, without the case. */
}

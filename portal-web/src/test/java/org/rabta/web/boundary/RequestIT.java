package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.nationalCoordinator;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.request.BlockGround;
import org.rabta.domain.request.BlockScope;
import org.rabta.domain.request.BlockState;
import org.rabta.domain.request.Finding;
import org.rabta.domain.request.ItemKind;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.request.ReturnGround;
import org.rabta.domain.request.Seen;
import org.rabta.domain.request.Statement;
import org.rabta.domain.request.Subject;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.request.AnswerRequest;
import org.rabta.service.request.AskAll;
import org.rabta.service.request.AskRequest;
import org.rabta.service.request.ContentService;
import org.rabta.service.request.LookAgain;
import org.rabta.service.request.OnRequest;
import org.rabta.service.request.RequestQueries;
import org.rabta.service.request.RequestQueue;
import org.rabta.service.request.RequestQueueQueries;
import org.rabta.service.request.RequestService;
import org.rabta.service.request.RequestView;
import org.rabta.service.request.ReturnRequest;
import org.rabta.service.request.StateContent;
import org.rabta.service.request.WithdrawRequest;
import org.rabta.web.boundary.As.Move;

/** A request from its sending to its end, and everything that may come in between. */
class RequestIT extends InPortal {

  private static final Caller PTA = People.officer("keekar", "PTA", "PTA-HQ");
  private static final Caller SECOND_PTA = People.officer("neem", "PTA", "PTA-HQ");
  private static final Caller BEOE_SUPERVISOR =
      People.person("jaman", Role.SUPERVISOR, "BEOE", "BEOE-HQ");
  private static final String ADDRESS = "https://jobs.example/1";

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private RequestService requests;
  @Inject private RequestQueries queries;
  @Inject private RequestQueueQueries queues;
  @Inject private ContentService content;

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
    assertThat(seen.contents().recruiters()).isEmpty();
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
  void aPassportGoesAlongOnlyIfTickedAndOnlyWhileTheRequestIsOpen() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var unticked = passport(reference, false);
    assertThat(as(ncciaOfficer()).refusal(() -> requests.ask(unticked)))
        .satisfies(refusedWith("request.passport-unticked"));

    var request = as(ncciaOfficer()).call(() -> requests.ask(passport(reference, true)));
    assertThat(view(fiaOfficer(), request).items())
        .extracting(RequestView.Item::value)
        .contains("AB0000000");
    as(fiaOfficer()).run(() -> requests.claim(new OnRequest(request)));
    as(fiaOfficer())
        .run(
            () ->
                requests.answer(
                    new AnswerRequest(request, Finding.RECORDS_FOUND, "Left in May.", List.of())));

    assertThat(view(fiaOfficer(), request).items()).isEmpty();
    assertThat(view(ncciaOfficer(), request).items()).hasSize(1);
  }

  @Test
  void theTasksOfTheDecisionAreAskedAllAtOnceAndShowThatTheyWere() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var open = as(ncciaOfficer()).call(() -> queries.ofCase(reference)).tasks();
    assertThat(open).isNotEmpty().allMatch(task -> task.open());

    var all =
        open.stream()
            .map(
                task ->
                    new AskRequest(
                        reference,
                        task.kind(),
                        task.support().unit(),
                        "Please.",
                        Set.of(),
                        task.support().task(),
                        List.of(new Subject.Lines(ItemKind.ADDRESS, ADDRESS)),
                        false))
            .toList();
    var sent = as(ncciaOfficer()).call(() -> requests.askAll(new AskAll(reference, all)));

    assertThat(sent).hasSameSizeAs(open);
    var after = as(ncciaOfficer()).call(() -> queries.ofCase(reference));
    assertThat(after.tasks()).noneMatch(task -> task.open());
    assertThat(as(ncciaOfficer()).refusal(() -> requests.askAll(new AskAll(reference, all))))
        .satisfies(refusedWith("request.asked-already"));
    assertThat(as(ncciaOfficer()).refusal(() -> requests.askAll(new AskAll(reference, List.of()))))
        .satisfies(refusedWith("request.nothing-to-ask"));
  }

  @Test
  void blockedContentIsLookedAtAgainAndItsReappearanceGoesBackToWhoBlockedIt() throws Exception {
    var request = asked(cases.opened(ncciaOfficer()), blocking("Block it."));
    as(PTA).run(() -> requests.claim(new OnRequest(request)));
    assertThat(
            as(PTA)
                .refusal(
                    () -> requests.answer(new AnswerRequest(request, null, "Done.", List.of()))))
        .satisfies(refusedWith("request.statement-missing"));
    as(PTA).run(() -> requests.answer(answer(request, BlockState.BLOCKED)));
    var block = view(PTA, request).blocks().get(0);
    assertThat(block.nextCheckAt()).isNotNull();

    as(PTA).run(() -> content.look(new LookAgain(request, block.id(), Seen.GONE, null, "Lahore")));
    assertThat(
            as(PTA)
                .refusal(
                    () ->
                        content.look(
                            new LookAgain(
                                request,
                                block.id(),
                                Seen.GONE,
                                Instant.parse("2999-01-01T00:00:00Z"),
                                "Lahore"))))
        .satisfies(refusedWith("request.check-ahead"));
    as(ncciaOfficer())
        .run(
            () ->
                content.look(
                    new LookAgain(request, block.id(), Seen.REACHABLE, null, "Mobile, Lahore")));

    assertThat(view(PTA, request).blocks().get(0).state()).isEqualTo(BlockState.REAPPEARED);
    assertThat(view(PTA, request).blocks().get(0).checks()).hasSize(2);
    assertThat(as(PTA).call(() -> queues.rechecks()))
        .anyMatch(row -> row.reference().equals(request) && row.state() == BlockState.REAPPEARED);
    assertThat(recheckWaits(block.id())).containsExactly("MET", "MET", "OPEN");
    assertThat(
            as(ncciaOfficer())
                .refusal(
                    () ->
                        content.look(
                            new LookAgain(request, block.id(), Seen.GONE, null, "Lahore"))))
        .satisfies(refusedWith("request.nothing-to-check"));
    assertThat(
            as(ncciaOfficer())
                .refusal(
                    () ->
                        content.state(
                            new StateContent(request, block.id(), statement(BlockState.BLOCKED)))))
        .satisfies(refusedWith("request.not-asked"));

    as(PTA)
        .run(
            () ->
                content.state(
                    new StateContent(
                        request, block.id(), statement(BlockState.REJECTED_BY_PLATFORM))));
    assertThat(recheckWaits(block.id())).containsExactly("MET", "MET", "MET");
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
  private record Wish(RequestKind kind, String unit, String question, String addresses) {}

  private static Wish blocking(String question) {
    return new Wish(RequestKind.BLOCK_CONTENT, "PTA-HQ", question, ADDRESS);
  }

  private static Wish information(String question) {
    return new Wish(RequestKind.INFORMATION, "PTA-HQ", question, null);
  }

  private static Wish about(String question, String unit, RequestKind kind, String addresses) {
    return new Wish(kind, unit, question, addresses);
  }

  private static AskRequest ask(String reference, Wish wish) {
    return new AskRequest(
        reference,
        wish.kind(),
        wish.unit(),
        wish.question(),
        Set.of(HandlingCode.PURPOSE_BOUND),
        null,
        List.of(new Subject.Lines(ItemKind.ADDRESS, wish.addresses())),
        false);
  }

  private static AskRequest passport(String reference, boolean ticked) {
    return new AskRequest(
        reference,
        RequestKind.TRAVEL_HISTORY,
        Cases.LAHORE_CIRCLE,
        "When did he leave?",
        Set.of(),
        null,
        List.of(new Subject.Lines(ItemKind.PASSPORT, "AB0000000")),
        ticked);
  }

  private String asked(String reference, Wish wish) throws Exception {
    return as(ncciaOfficer()).call(() -> requests.ask(ask(reference, wish)));
  }

  private Throwable refusal(String reference, Wish wish) {
    return as(ncciaOfficer()).refusal(() -> requests.ask(ask(reference, wish)));
  }

  private AnswerRequest answer(String request, BlockState state) throws Exception {
    var statements =
        queries.view(request).blocks().stream()
            .map(block -> new AnswerRequest.About(block.id(), statement(state)))
            .toList();
    return new AnswerRequest(request, null, "Done.", statements);
  }

  private static Statement statement(BlockState state) {
    return new Statement(
        state,
        BlockGround.UNLICENSED_OFFER,
        "PECA-14",
        BlockScope.ADDRESS,
        LocalDate.parse("2026-11-01"),
        null,
        null);
  }

  private RequestView view(Caller caller, String request) throws Exception {
    return as(caller).call(() -> queries.view(request));
  }

  private List<String> queue(RequestQueue which) throws Exception {
    return as(PTA).call(() -> queues.queue(which, null)).rows().stream()
        .map(row -> row.reference())
        .toList();
  }

  private static List<String> waits(String request) throws Exception {
    return Database.column(
        "select w.status from rabta.wait w join rabta.agency_request r on r.id = w.record_id and"
            + " w.kind = 'REQUEST_ANSWER' where r.reference = ?",
        request);
  }

  private static List<String> recheckWaits(long block) throws Exception {
    return Database.column(
        "select status from rabta.wait where kind = 'CONTENT_RECHECK' and record_id = ? order by"
            + " status, id",
        block);
  }
}

package org.rabta.web.boundary;

import static org.rabta.web.boundary.People.ncciaOfficer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.request.BlockGround;
import org.rabta.domain.request.BlockScope;
import org.rabta.domain.request.BlockState;
import org.rabta.domain.request.ItemKind;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.Statement;
import org.rabta.domain.request.Subject;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.request.AnswerRequest;
import org.rabta.service.request.AskRequest;
import org.rabta.service.request.ContentService;
import org.rabta.service.request.RequestQueries;
import org.rabta.service.request.RequestQueue;
import org.rabta.service.request.RequestQueueQueries;
import org.rabta.service.request.RequestService;
import org.rabta.service.request.RequestView;

/** What tests of requests have in common: who asks, what is asked, and what comes of it. */
abstract class Requesting extends InPortal {

  static final Caller PTA = People.officer("keekar", "PTA", "PTA-HQ");
  static final Caller SECOND_PTA = People.officer("neem", "PTA", "PTA-HQ");
  static final Caller BEOE_SUPERVISOR = People.person("jaman", Role.SUPERVISOR, "BEOE", "BEOE-HQ");
  static final String ADDRESS = "https://jobs.example/1";

  @Inject Cases cases;
  @Inject CaseQueries caseQueries;
  @Inject RequestService requests;
  @Inject RequestQueries queries;
  @Inject RequestQueueQueries queues;
  @Inject ContentService content;

  record Wish(RequestKind kind, String unit, String question, String addresses) {}

  static Wish blocking(String question) {
    return new Wish(RequestKind.BLOCK_CONTENT, "PTA-HQ", question, ADDRESS);
  }

  static Wish information(String question) {
    return new Wish(RequestKind.INFORMATION, "PTA-HQ", question, null);
  }

  static Wish about(String question, String unit, RequestKind kind, String addresses) {
    return new Wish(kind, unit, question, addresses);
  }

  static AskRequest ask(String reference, Wish wish) {
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

  static AskRequest passport(String reference, boolean ticked) {
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

  String asked(String reference, Wish wish) throws Exception {
    return as(ncciaOfficer()).call(() -> requests.ask(ask(reference, wish)));
  }

  Throwable refusal(String reference, Wish wish) {
    return as(ncciaOfficer()).refusal(() -> requests.ask(ask(reference, wish)));
  }

  AnswerRequest answer(String request, BlockState state) throws Exception {
    var statements =
        queries.view(request).blocks().stream()
            .map(block -> new AnswerRequest.About(block.id(), statement(state)))
            .toList();
    return new AnswerRequest(request, null, "Done.", statements);
  }

  static Statement statement(BlockState state) {
    return new Statement(
        state,
        BlockGround.UNLICENSED_OFFER,
        "PECA-14",
        BlockScope.ADDRESS,
        LocalDate.parse("2026-11-01"),
        null,
        null);
  }

  RequestView view(Caller caller, String request) throws Exception {
    return as(caller).call(() -> queries.view(request));
  }

  List<String> queue(RequestQueue which) throws Exception {
    return as(PTA).call(() -> queues.queue(which, null)).rows().stream()
        .map(row -> row.reference())
        .toList();
  }

  static List<String> waits(String request) throws Exception {
    return Database.column(
        "select w.status from rabta.wait w join rabta.agency_request r on r.id = w.record_id and"
            + " w.kind = 'REQUEST_ANSWER' where r.reference = ?",
        request);
  }

  static List<String> recheckWaits(long block) throws Exception {
    return Database.column(
        "select status from rabta.wait where kind = 'CONTENT_RECHECK' and record_id = ? order by"
            + " status, id",
        block);
  }
}

package org.rabta.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.Opening;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.routing.Router;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.wait.WorkingCalendar;

class AgencyRequestTest {

  private static final UnitRef CYBER = new UnitRef("NCCIA", "CCRC-LHE");
  private static final UnitRef REGULATOR = new UnitRef("PTA", "PTA-HQ");
  private static final Officer ASKER = new Officer("a", "Officer Demo-Chinar");
  private static final Officer ANSWERER = new Officer("b", "Officer Demo-Neem");
  private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
  private static final Instant DUE = NOW.plus(Duration.ofDays(1));
  private static final WorkingCalendar CALENDAR = new WorkingCalendar(Set.of());

  /** The moves that each state allows, written down once more and by hand. */
  private static final Map<RequestStatus, Set<RequestStatus>> MOVES =
      Map.of(
          RequestStatus.SENT, EnumSet.of(RequestStatus.CLAIMED, RequestStatus.WITHDRAWN),
          RequestStatus.CLAIMED,
              EnumSet.of(
                  RequestStatus.SENT,
                  RequestStatus.ANSWERED,
                  RequestStatus.RETURNED,
                  RequestStatus.WITHDRAWN),
          RequestStatus.ANSWERED, EnumSet.noneOf(RequestStatus.class),
          RequestStatus.RETURNED, EnumSet.noneOf(RequestStatus.class),
          RequestStatus.WITHDRAWN, EnumSet.noneOf(RequestStatus.class));

  private final AgencyRequest request = information();

  @ParameterizedTest
  @EnumSource(RequestStatus.class)
  void movesAsTheTableSays(RequestStatus from) {
    assertThat(from.successors()).isEqualTo(MOVES.get(from));
  }

  @Test
  void isQuotedByItsCaseAndItsNumber() {
    assertThat(request.reference().value()).isEqualTo("RBT-2026-000001/R1");
    assertThat(RequestReference.parse("rbt-2026-000001/r1 ")).contains(request.reference());
    for (var other : List.of("RBT-2026-000001", "RBT-2026-000001/R0", "RBT-2026-000001/V1", "")) {
      assertThat(RequestReference.parse(other)).isEmpty();
    }
  }

  @Test
  void isClaimedOnceAndAnsweredByACodeOfItsKind() {
    refused("request.not-claimed", () -> request.answer(Finding.PROVIDED, "Here.", ANSWERER, NOW));
    request.claim(ANSWERER, NOW);
    refused("request.already-claimed", () -> request.claim(ASKER, NOW));
    refused("request.finding-missing", () -> request.answer(null, "Here.", ANSWERER, NOW));
    refused("request.finding-missing", () -> request.answer(Finding.HIT, "Here.", ANSWERER, NOW));
    refused("text.missing", () -> request.answer(Finding.PROVIDED, " ", ANSWERER, NOW));
    refused(
        "text.too-long", () -> request.answer(Finding.PROVIDED, "x".repeat(5001), ANSWERER, NOW));

    request.answer(Finding.PROVIDED, "Here.", ANSWERER, NOW);

    assertThat(request.status()).isEqualTo(RequestStatus.ANSWERED);
    refused("request.already-ended", () -> request.withdraw(null, ASKER, NOW));
    refused("request.already-ended", () -> request.answer(Finding.PROVIDED, "x", ANSWERER, NOW));
  }

  @Test
  void goesBackIntoTheQueueWithNobodyOnIt() {
    request.claim(ANSWERER, NOW);
    request.release();

    assertThat(request.status()).isEqualTo(RequestStatus.SENT);
    assertThat(request.claim()).isEmpty();
    refused("request.not-claimed", request::release);
  }

  @Test
  void isReturnedWithAGroundAndWithdrawnBeforeAnAnswer() {
    request.claim(ANSWERER, NOW);
    refused("request.ground-missing", () -> request.giveBack(null, "No.", ANSWERER, NOW));
    request.giveBack(ReturnGround.WRONG_UNIT, "Ask FIA.", ANSWERER, NOW);
    assertThat(request.status()).isEqualTo(RequestStatus.RETURNED);

    var other = information();
    other.withdraw(null, ASKER, NOW);
    assertThat(other.status()).isEqualTo(RequestStatus.WITHDRAWN);
    refused("request.already-ended", () -> other.claim(ANSWERER, NOW));
  }

  @Test
  void goesToAnotherUnitThatDoesSuchThings() {
    refused("request.to-oneself", () -> asking(RequestKind.INFORMATION, CYBER));
    refused(
        "request.wrong-agency",
        () -> asking(RequestKind.BLOCK_CONTENT, new UnitRef("BEOE", "POE-LHE")));
  }

  @Test
  void copiesWhatItIsAboutAndNoPassportWithoutATick() {
    var typed =
        List.of(
            new Subject.Lines(ItemKind.ADDRESS, "jobs.example/1\n\n https://jobs.example/1 "),
            new Subject.Lines(ItemKind.PASSPORT, null));
    assertThat(Subject.typed(typed, false).addresses()).containsExactly("https://jobs.example/1");

    var passport = List.of(new Subject.Lines(ItemKind.PASSPORT, "AB0000000"));
    refused("request.passport-unticked", () -> Subject.typed(passport, false));
    assertThat(Subject.typed(passport, true).items()).hasSize(1);

    for (var hostile : List.of("javascript:alert(1)", "file:///etc/passwd", "https://", "a b c")) {
      refused(
          "advert.url-malformed",
          () -> Subject.typed(List.of(new Subject.Lines(ItemKind.ADDRESS, hostile)), false));
    }
    var many = "x.example/%d\n";
    var lines = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      lines.append(many.formatted(i));
    }
    refused(
        "request.too-many-items",
        () -> Subject.typed(List.of(new Subject.Lines(ItemKind.ADDRESS, lines.toString())), false));
  }

  @ParameterizedTest
  @EnumSource(RequestKind.class)
  void isDueTheSoonerTheMoreItPresses(RequestKind kind) {
    var urgent = kind.due(Priority.URGENT, NOW, CALENDAR);
    var high = kind.due(Priority.HIGH, NOW, CALENDAR);
    var normal = kind.due(Priority.NORMAL, NOW, CALENDAR);

    assertThat(NOW).isBefore(urgent);
    assertThat(urgent).isBeforeOrEqualTo(high);
    assertThat(high).isBefore(normal);
  }

  @Test
  void everyKindButBlockingHasAnswers() {
    for (var kind : RequestKind.values()) {
      assertThat(Finding.of(kind).isEmpty()).isEqualTo(kind == RequestKind.BLOCK_CONTENT);
    }
  }

  @Test
  void followsATaskOfTheDecision() {
    assertThat(RequestKind.forTask("BLOCK_CONTENT", "PTA")).isEqualTo(RequestKind.BLOCK_CONTENT);
    assertThat(RequestKind.forTask("BLOCK_CONTENT", "FIA")).isEqualTo(RequestKind.INFORMATION);
    assertThat(RequestKind.forTask("SCREEN_CASE", "FIA")).isEqualTo(RequestKind.INFORMATION);
  }

  @Test
  void blockedContentReappearsAndIsStatedAnew() {
    var block = new ContentBlock(blocking(), "https://jobs.example/1");
    refused("request.nothing-to-check", () -> block.look(Seen.GONE, DUE));

    block.state(statement(BlockState.BLOCKED), ANSWERER, NOW, DUE);
    assertThat(block.nextCheckAt()).isEqualTo(DUE);
    block.look(Seen.GONE, DUE.plusSeconds(60));
    assertThat(block.state()).isEqualTo(BlockState.BLOCKED);
    block.look(Seen.REACHABLE, DUE);
    assertThat(block.state()).isEqualTo(BlockState.REAPPEARED);
    refused("request.nothing-to-check", () -> block.look(Seen.GONE, DUE));

    block.state(statement(BlockState.REJECTED_BY_PLATFORM), ANSWERER, NOW, DUE);
    assertThat(block.nextCheckAt()).isNull();
    refused(
        "request.block-moved",
        () -> block.state(statement(BlockState.REJECTED_BY_PLATFORM), ANSWERER, NOW, DUE));
  }

  @Test
  void aStatementIsWhole() {
    refused(
        "request.statement-incomplete",
        () ->
            new Statement(
                BlockState.ASKED, BlockGround.OTHER, "X", BlockScope.SITE, null, null, null));
    refused(
        "request.statement-incomplete",
        () ->
            new Statement(
                BlockState.BLOCKED, BlockGround.OTHER, " ", BlockScope.SITE, null, null, null));
    refused(
        "request.block-day-missing",
        () ->
            new Statement(
                BlockState.BLOCKED, BlockGround.OTHER, "X", BlockScope.SITE, null, null, null));
    var day = LocalDate.parse("2026-11-24");
    refused(
        "request.block-days-reversed",
        () ->
            new Statement(
                BlockState.BLOCKED,
                BlockGround.OTHER,
                "X",
                BlockScope.SITE,
                day,
                day.minusDays(1),
                null));
  }

  @Test
  void nobodyLooksAgainAfterTheLastDayOfABlock() {
    var last = LocalDate.parse("2026-11-25");
    assertThat(RecheckPolicy.next(Priority.NORMAL, null, NOW, CALENDAR)).isAfter(NOW);
    assertThat(RecheckPolicy.next(Priority.NORMAL, last, NOW, CALENDAR)).isNull();
    assertThat(RecheckPolicy.next(Priority.URGENT, last, NOW, CALENDAR)).isNotNull();
  }

  private static Statement statement(BlockState state) {
    return new Statement(
        state,
        BlockGround.FRAUDULENT_OFFER,
        "PECA-14",
        BlockScope.ADDRESS,
        LocalDate.parse("2026-11-24"),
        null,
        null);
  }

  private static AgencyRequest information() {
    return sent(asking(RequestKind.INFORMATION, REGULATOR));
  }

  private static AgencyRequest blocking() {
    return sent(asking(RequestKind.BLOCK_CONTENT, REGULATOR));
  }

  private static Asking asking(RequestKind kind, UnitRef to) {
    return new Asking(kind, CYBER, to, "Whose page is it?", Set.of(), null, null);
  }

  private static AgencyRequest sent(Asking asking) {
    var facts = CaseFacts.unknown();
    var opening = new Opening(CaseReference.of(2026, 1), "A page", null, CYBER, ASKER, NOW, true);
    var record = new CaseRecord(opening, facts, Router.standard().decide(facts));
    return new AgencyRequest(record, 1, asking, ASKER, NOW, DUE);
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}

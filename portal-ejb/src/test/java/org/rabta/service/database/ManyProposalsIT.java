package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.AUDITOR;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/**
 * Every refusal of proposing hand-offs of many cases, and two who act on the same cases at once.
 * The cases are in custody of the cybercrime centre Lahore.
 */
class ManyProposalsIT {

  private static final AtomicLong CASES = new AtomicLong(1_000);
  private static final String DUES = "{\"TRAFFICKING:URGENT\": \"2030-01-01T00:00:00Z\"}";
  private static final String PROPOSE =
      """
      select reference || ' ' || coalesce(refusal, 'done')
        from rabta.propose_many(string_to_array(?, ' '), ?, 'They were recruited there.', ?, cast(? as jsonb), 'Officer',
                                now())
      """;

  private static EmbeddedDatabase database;

  private long id;
  private long other;

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedDatabase.temporary();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void twoCasesAreOpened() throws Exception {
    id = CASES.incrementAndGet();
    other = CASES.incrementAndGet();
    CasesInDatabase.opened(database, id);
    CasesInDatabase.opened(database, other);
  }

  @Test
  void whatNothingStandsAgainstIsProposedOnceHoweverOftenItIsNamed() throws Exception {
    assertThat(proposed(CYBER, "AHTC-LHE", "why", id, id, other))
        .containsExactly(reference(id) + " done", reference(other) + " done");
    assertThat(handOffs(id)).isEqualTo("1");
    assertThat(
            owner(
                "select w.kind || ' ' || w.unit || ' ' || p.level from rabta.wait w"
                    + " join rabta.participation p on p.case_id = w.case_id and p.unit = w.unit"
                    + " where w.status = 'OPEN' and w.case_id = "
                    + id))
        .containsExactly("HAND_OFF_ACCEPTANCE AHTC-LHE PREVIEW");
  }

  @Test
  void aCaseThatOnePassedOnIsNoLongerOnesToPropose() throws Exception {
    handedOver(id);

    refusedAlone("handoff.not-custodian");
  }

  @Test
  void aClosedCaseIsRefused() throws Exception {
    asOwner("update rabta.case_record set status = 'CLOSED' where id = " + id);

    refusedAlone("bulk.case-closed");
  }

  @Test
  void aCaseThatTwoUnitsSentBackWaitsForCoordination() throws Exception {
    asOwner("update rabta.case_record set declines = 2 where id = " + id);

    refusedAlone("handoff.awaits-direction");
  }

  @Test
  void aCaseWithAPendingHandOffIsRefused() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      CasesInDatabase.propose(as, id, id, CasesInDatabase.OTHER_CIRCLE);
      as.commit();
    }

    assertThat(proposed(CYBER, "AHTC-LHE", "why", id, other))
        .containsExactly(reference(id) + " handoff.already-pending", reference(other) + " done");
    assertThat(handOffs(id)).isEqualTo("1");
  }

  @Test
  void nobodyProposesToTheUnitInCustody() throws Exception {
    assertThat(proposed(CYBER, "CCRC-LHE", "why", id))
        .containsExactly(reference(id) + " handoff.to-oneself");
    assertThat(handOffs(id)).isEqualTo("0");
  }

  @Test
  void offTheRoutingAReasonIsNeededAndOnItNone() throws Exception {
    asOwner(
        "update rabta.case_record set lead_unit = 'AHTC-LHE', lead_agency = 'FIA' where id = "
            + other);

    assertThat(proposed(CYBER, "AHTC-LHE", null, id, other))
        .containsExactly(
            reference(id) + " handoff.off-routing-missing", reference(other) + " done");
    assertThat(handOffs(id)).isEqualTo("0");
  }

  @Test
  void whatIsNotOnesToSeeIsAsGoodAsNotThere() throws Exception {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.query(PROPOSE, reference(id) + " RBT-2026-999999", "PTA-HQ", "why", DUES))
          .containsExactly(reference(id) + " record.none", "RBT-2026-999999 record.none");
      as.commit();
    }
    assertThat(handOffs(id)).isEqualTo("0");
  }

  @Test
  void aPreviewIsNoCustody() throws Exception {
    proposed(CYBER, "AHTC-LHE", "why", id);

    assertThat(proposed(CIRCLE, "PTA-HQ", "why", id))
        .containsExactly(reference(id) + " handoff.not-custodian");
  }

  @Test
  void aSupervisorProposesForTheUnitsOfTheAgency() throws Exception {
    assertThat(proposed(CYBER_SUPERVISOR, "AHTC-LHE", "why", id))
        .containsExactly(reference(id) + " done");
    assertThat(owner("select from_unit from rabta.hand_off where case_id = " + id))
        .containsExactly("CCRC-LHE");
  }

  @Test
  void whatCannotTakeCustodyWhoMayNotAndTooManyAreRefusedAsAWhole() throws Exception {
    for (var unit : List.of("NAT-CO", "AUD-OV", "NO-SUCH")) {
      assertThatThrownBy(() -> proposed(CYBER, unit, "why", id))
          .hasMessageContaining("cannot take custody");
    }
    assertThatThrownBy(() -> proposed(AUDITOR, "AHTC-LHE", "why", id))
        .hasMessageContaining("only those who work on cases");
    var tooMany = String.join(" ", Collections.nCopies(10_001, reference(id)));
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.query(PROPOSE, tooMany, "AHTC-LHE", "why", DUES))
          .hasMessageContaining("at most ten thousand");
    }
    try (var as = DatabaseAs.nobody(database)) {
      assertThatThrownBy(() -> as.query(PROPOSE, reference(id), "AHTC-LHE", "why", DUES))
          .hasMessageContaining("only those who work on cases");
    }
    assertThat(handOffs(id)).isEqualTo("0");
  }

  @Test
  void aCaseThatChangesHandsMeanwhileIsLeftAndTheOthersAreNot() throws Exception {
    CompletableFuture<List<String>> answer;
    try (var first = DatabaseAs.owner(database)) {
      handOver(first, id);
      answer = later(() -> proposed(CYBER, "AHTC-LHE", "why", id, other));
      awaitSomebodyAtTheLock();
      first.commit();
    }

    assertThat(answer.get(30, TimeUnit.SECONDS))
        .containsExactly(reference(id) + " handoff.not-custodian", reference(other) + " done");
    assertThat(handOffs(id)).isEqualTo("0");
  }

  @Test
  void theSameFormSentTwiceAtOnceProposesOnceAndIsKeptOnce() throws Exception {
    var key = UUID.randomUUID().toString();
    CompletableFuture<Integer> second;
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.query(PROPOSE, reference(id), "AHTC-LHE", "why", DUES);
      assertThat(keep(as, key)).isEqualTo(1);
      second =
          later(
              () -> {
                try (var again = DatabaseAs.caller(database, CYBER)) {
                  assertThat(again.query(PROPOSE, reference(id), "AHTC-LHE", "why", DUES))
                      .containsExactly(reference(id) + " handoff.already-pending");
                  return keep(again, key);
                }
              });
      awaitSomebodyAtTheLock();
      as.commit();
    }

    assertThat(second.get(30, TimeUnit.SECONDS)).isZero();
    assertThat(handOffs(id)).isEqualTo("1");
  }

  private void refusedAlone(String refusal) throws SQLException {
    assertThat(proposed(CYBER, "AHTC-LHE", "why", id, other))
        .containsExactly(reference(id) + " " + refusal, reference(other) + " done");
    assertThat(handOffs(id)).isEqualTo("0");
    assertThat(
            owner(
                "select kind from rabta.wait where status = 'OPEN' and kind = 'HAND_OFF_ACCEPTANCE'"
                    + " and case_id = "
                    + id))
        .isEmpty();
  }

  private static List<String> proposed(Caller by, String to, String off, long... ids)
      throws SQLException {
    var references = new StringBuilder();
    for (long one : ids) {
      references.append(references.isEmpty() ? "" : " ").append(reference(one));
    }
    try (var as = DatabaseAs.caller(database, by)) {
      var answers = as.query(PROPOSE, references.toString(), to, off, DUES);
      as.commit();
      return answers;
    }
  }

  private static int keep(DatabaseAs as, String key) throws SQLException {
    return as.change(
        """
        insert into rabta.bulk_act (key, subject, kind, receiver, done_at, done, refused)
        values (cast(? as uuid), ?, 'PROPOSE', 'AHTC-LHE', now(), 1, '[]') on conflict do nothing
        """,
        key,
        CYBER.subject());
  }

  private static void handedOver(long id) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      handOver(as, id);
      as.commit();
    }
  }

  /** Custody goes to the circle Lahore; who gave it up contributes. */
  private static void handOver(DatabaseAs as, long id) throws SQLException {
    as.change(
        "update rabta.participation set level = 'CONTRIBUTOR' where unit = 'CCRC-LHE' and case_id ="
            + " ?",
        id);
    as.change(
        "insert into rabta.participation values (?, ?, 'AHTC-LHE', 'FIA', 'CUSTODY', now(), 1)",
        id * 10 + 7,
        id);
    as.change(
        "update rabta.case_record set custody_unit = 'AHTC-LHE', custody_agency = 'FIA',"
            + " officer_subject = null, officer_name = null where id = ?",
        id);
  }

  /** Something that takes its time. */
  private interface Work<T> {
    T done() throws SQLException;
  }

  private static <T> CompletableFuture<T> later(Work<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.done();
          } catch (SQLException failed) {
            throw new IllegalStateException(failed);
          }
        });
  }

  /** Until some session waits for a lock that another holds; at most half a minute. */
  private static void awaitSomebodyAtTheLock() throws Exception {
    for (int i = 0; i < 600; i++) {
      if (!owner("select pid::text from pg_locks where not granted").isEmpty()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("nobody waits");
  }

  private static String reference(long id) {
    return "RBT-2026-%06d".formatted(id + 900_000);
  }

  private static String handOffs(long id) throws SQLException {
    return owner("select count(*)::text from rabta.hand_off where case_id = " + id).get(0);
  }

  private static List<String> owner(String sql) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      return as.query(sql);
    }
  }

  private static void asOwner(String sql) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      as.change(sql);
      as.commit();
    }
  }
}

package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.COORDINATOR;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.routing.Router;
import org.rabta.domain.routing.RoutingDecisionJson;
import org.rabta.domain.rulebook.Delivered;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.CaseFactsJson;
import org.rabta.domain.typology.Fact;
import org.rabta.local.EmbeddedDatabase;
import org.rabta.service.rulebook.Replay;
import org.rabta.service.rulebook.ReplayLog;

/** The rehearsal over past cases, interrupted wherever it hurts, and what the policies let pass. */
class RehearsalIT {

  private static final int CASES = 50;
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private static final Caller ADMIN = admin("admin");
  private static final Caller SECOND = admin("second");
  private static final String OTHER_MODEL =
      Delivered.renamed(
          Delivered.model().replaceFirst("(?s)(<rule id=\"J-01\">.*?<text>)\"FIA\"", "$1\"BEOE\""),
          "2027-01-1");

  private static EmbeddedDatabase database;
  private static ExecutorService threads;
  private static Replay replay;

  @BeforeAll
  static void enterCases() throws Exception {
    database = EmbeddedDatabase.temporary();
    threads = Executors.newFixedThreadPool(2);
    replay = new Replay(OTHER_MODEL, threads, 2);
    Router router = Router.standard();
    try (var owner = DatabaseAs.owner(database)) {
      for (int i = 1; i <= CASES; i++) {
        enter(owner, i, i % 5 == 0 ? confined() : CaseFacts.unknown(), router);
      }
      owner.commit();
    }
  }

  @AfterAll
  static void stop() {
    threads.shutdownNow();
    database.close();
  }

  @BeforeEach
  void aRehearsalWaits() throws Exception {
    try (var owner = DatabaseAs.owner(database)) {
      owner.change("delete from rabta.rehearsal_change");
      owner.change("delete from rabta.rehearsal");
      owner.change("delete from rabta.decision_model");
      owner.change(
          """
          insert into rabta.decision_model (id, model_version, xml, digest, status, findings, note, proposed_by,
            proposed_name, proposed_at, version)
          values (1, '2027-01-1', ?, repeat('a', 64), 'CHECKED', '[]', 'why', 'admin', 'Admin', now(), 1)
          """,
          OTHER_MODEL);
      owner.change(
          """
          insert into rabta.rehearsal (id, model_id, against_version, against_digest, status, cases_total, cases_done,
            cases_elsewhere, cases_failed, last_case, started_by, started_name, started_at)
          values (1, 1, '1', repeat('b', 64), 'WAITING', 0, 0, 0, 0, 0, 'admin', 'Admin', now())
          """);
      owner.commit();
    }
  }

  @Test
  void aReplayCountsWhoWouldHaveGoneElsewhereByWhichRule() throws Exception {
    runToTheEnd("one", NOW);

    assertThat(rehearsal()).isEqualTo("DONE 50 50 10 0");
    assertThat(changes()).contains("LEAD FIA BEOE J-01 10");
    assertThat(one("select status from rabta.decision_model")).isEqualTo("REHEARSED");
  }

  @Test
  void aKilledReplayGoesOnBehindItsLastCommitAndCountsNoCaseTwice() throws Exception {
    var taken = take("first", NOW).orElseThrow();
    commit("first", taken, 7);
    try (Connection killed = database.connect(database.job())) {
      killed.setAutoCommit(false);
      assertThat(new ReplayLog(killed, "first").step(taken, replay, 7, NOW)).contains(7);
      killed.abort(Runnable::run);
    }
    assertThat(rehearsal()).isEqualTo("RUNNING 50 7 1 0");

    assertThat(take("second", NOW.plusSeconds(30))).as("the lease still runs").isEmpty();
    runToTheEnd("second", NOW.plus(ReplayLog.LEASE).plusSeconds(1));

    assertThat(rehearsal()).isEqualTo("DONE 50 50 10 0");
    assertThat(changes()).contains("LEAD FIA BEOE J-01 10");
  }

  @Test
  void aNodeThatComesBackLateFindsThatAnotherHasTakenOver() throws Exception {
    var taken = take("first", NOW).orElseThrow();
    take("second", NOW.plus(ReplayLog.LEASE).plusSeconds(1)).orElseThrow();

    assertThat(commit("first", taken, 7)).isEmpty();
    assertThat(rehearsal()).isEqualTo("RUNNING 50 0 0 0");
  }

  @Test
  void twoNodesThatLookAtOnceDoNotTakeTheSame() throws Exception {
    try (Connection one = database.connect(database.job());
        Connection two = database.connect(database.job())) {
      one.setAutoCommit(false);
      two.setAutoCommit(false);

      assertThat(new ReplayLog(one, "one").take(NOW)).isPresent();
      assertThat(new ReplayLog(two, "two").take(NOW)).isEmpty();
    }
  }

  @Test
  void aStoppedReplayIsLeftAloneUntilSomebodyResumesIt() throws Exception {
    var taken = take("one", NOW).orElseThrow();
    commit("one", taken, 7);
    as(
        ADMIN,
        "update rabta.rehearsal set status = 'STOPPED', lease_node = null, lease_until = null");

    assertThat(commit("one", taken, 7)).isEmpty();
    assertThat(take("one", NOW.plusSeconds(3600))).isEmpty();

    as(ADMIN, "update rabta.rehearsal set status = 'WAITING'");
    runToTheEnd("two", NOW);
    assertThat(rehearsal()).isEqualTo("DONE 50 50 10 0");
  }

  @Test
  void aCaseThatCannotBeReadIsCountedAndDoesNotEndTheReplay() throws Exception {
    try (var owner = DatabaseAs.owner(database)) {
      owner.change("insert into rabta.case_facts values (9000, 3, '{}', 'Officer', now())");
      owner.change(
          "insert into rabta.routing_decision values (9001, 3, 9000, '1', '{\"unit\": 1}', now())");
      owner.commit();
    }
    try {
      runToTheEnd("one", NOW);

      assertThat(rehearsal()).isEqualTo("DONE 50 50 10 1");
    } finally {
      try (var owner = DatabaseAs.owner(database)) {
        owner.change("delete from rabta.routing_decision where id = 9001");
        owner.change("delete from rabta.case_facts where id = 9000");
        owner.commit();
      }
    }
  }

  @Test
  void theClockworkReadsFactsAndDecisionsOnlyWhileARehearsalRuns() throws Exception {
    try (var job = DatabaseAs.clockwork(database)) {
      assertThat(job.query("select facts from rabta.case_facts")).isEmpty();
      assertThat(job.query("select decision from rabta.routing_decision")).isEmpty();
    }
    take("one", NOW);
    try (var job = DatabaseAs.clockwork(database)) {
      assertThat(job.query("select facts from rabta.case_facts")).hasSize(CASES);
    }
    try (var job = DatabaseAs.clockwork(database)) {
      assertRefused(() -> job.query("select recorded_by from rabta.case_facts"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rabta.decision_model set status = 'ENACTED', decided_by = 'admin', decided_at = now()",
        "update rabta.decision_model set status = 'ENACTED', decided_by = 'second', decided_at = now()",
        "update rabta.decision_model set status = 'REHEARSED'",
        "update rabta.decision_model set xml = '<other/>'",
        "update rabta.decision_model set proposed_by = 'second'",
        "update rabta.decision_model set status = 'WITHDRAWN', decided_by = 'other', decided_at = now()",
        "update rabta.rehearsal set status = 'DONE', finished_at = now()",
        "update rabta.rehearsal set cases_failed = 0",
        "insert into rabta.rehearsal_change values (1, 'LEAD', 'FIA', 'BEOE', 'X', 1, '{1}')",
        "delete from rabta.decision_model",
      })
  void whatWasNotRehearsedNobodyEnactsAndNobodyFeignsARehearsal(String statement) throws Exception {
    for (Caller admin : List.of(ADMIN, SECOND)) {
      try (var as = DatabaseAs.caller(database, admin)) {
        assertRefused(() -> as.change(statement));
      }
    }
  }

  @Test
  void theProposerCannotEnactASecondPersonCan() throws Exception {
    runToTheEnd("one", NOW);
    var enact =
        "update rabta.decision_model set status = 'ENACTED', decided_by = '%s', decided_at = now()";

    try (var as = DatabaseAs.caller(database, ADMIN)) {
      assertRefused(() -> as.change(enact.formatted("admin")));
    }
    try (var as = DatabaseAs.caller(database, ADMIN)) {
      assertRefused(() -> as.change(enact.formatted("second")));
    }
    as(SECOND, enact.formatted("second"));

    assertThat(one("select status from rabta.decision_model")).isEqualTo("ENACTED");
  }

  @Test
  void aProposalIsMadeInOnesOwnNameAndOnlyByAdministrators() throws Exception {
    var propose =
        "insert into rabta.decision_model (id, model_version, xml, digest, status, findings, note, proposed_by,"
            + " proposed_name, proposed_at, version) values (%d, 'v%d', '<x/>', repeat('c', 64), '%s', '[]',"
            + " 'why', '%s', 'Name', now(), 1)";

    as(ADMIN, propose.formatted(2, 2, "CHECKED", "admin"));
    try (var as = DatabaseAs.caller(database, ADMIN)) {
      assertRefused(() -> as.change(propose.formatted(3, 3, "CHECKED", "second")));
    }
    try (var as = DatabaseAs.caller(database, ADMIN)) {
      assertRefused(() -> as.change(propose.formatted(3, 3, "REHEARSED", "admin")));
    }
    for (Caller other : List.of(CYBER, CYBER_SUPERVISOR, COORDINATOR)) {
      try (var as = DatabaseAs.caller(database, other)) {
        assertRefused(() -> as.change(propose.formatted(3, 3, "CHECKED", other.subject())));
      }
    }
  }

  @Test
  void administratorsAndCoordinationReadProposalsSupervisorsWhatWasEnactedOfficersNothing()
      throws Exception {
    var models = "select id from rabta.decision_model";
    assertThat(seen(ADMIN, models)).hasSize(1);
    assertThat(seen(COORDINATOR, models)).hasSize(1);
    assertThat(seen(CYBER_SUPERVISOR, models)).isEmpty();
    assertThat(seen(CYBER, models)).isEmpty();
    assertThat(seen(CIRCLE, "select id from rabta.rehearsal")).isEmpty();
    assertThat(seen(admin("fake", "FIA"), models)).as("a role without the seat").isEmpty();

    runToTheEnd("one", NOW);
    as(
        SECOND,
        "update rabta.decision_model set status = 'ENACTED', decided_by = 'second', decided_at = now()");

    assertThat(seen(CYBER_SUPERVISOR, models)).hasSize(1);
    assertThat(seen(CYBER, models)).isEmpty();
    assertThat(seen(CYBER_SUPERVISOR, "select rule from rabta.rehearsal_change")).isEmpty();
  }

  private static void runToTheEnd(String node, Instant now) throws SQLException {
    var taken = take(node, now).orElseThrow();
    Optional<Integer> cases = Optional.of(1);
    while (cases.orElseThrow() > 0) {
      cases = commit(node, taken, 7);
    }
  }

  private static Optional<ReplayLog.Taken> take(String node, Instant now) throws SQLException {
    try (Connection connection = database.connect(database.job())) {
      connection.setAutoCommit(false);
      var taken = new ReplayLog(connection, node).take(now);
      connection.commit();
      return taken;
    }
  }

  private static Optional<Integer> commit(String node, ReplayLog.Taken taken, int most)
      throws SQLException {
    try (Connection connection = database.connect(database.job())) {
      connection.setAutoCommit(false);
      var cases = new ReplayLog(connection, node).step(taken, replay, most, NOW);
      connection.commit();
      return cases;
    }
  }

  private static String rehearsal() throws SQLException {
    return one(
        "select concat_ws(' ', status, cases_total, cases_done, cases_elsewhere, cases_failed)"
            + " from rabta.rehearsal");
  }

  private static List<String> changes() throws SQLException {
    try (var owner = DatabaseAs.owner(database)) {
      return owner.query(
          "select concat_ws(' ', aspect, was, becomes, rule, cases) from rabta.rehearsal_change");
    }
  }

  private static String one(String query) throws SQLException {
    try (var owner = DatabaseAs.owner(database)) {
      return owner.query(query).get(0);
    }
  }

  private static void as(Caller caller, String statement) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      assertThat(as.change(statement)).isEqualTo(1);
      as.commit();
    }
  }

  private static List<String> seen(Caller caller, String query) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query(query);
    }
  }

  /** Nothing changes: by an error, or because no row is in reach. */
  private static void assertRefused(Statement statement) {
    assertThatThrownBy(
            () -> {
              Object done = statement.run();
              if (Integer.valueOf(0).equals(done)) {
                throw new SQLException("permission denied: no row in reach");
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|row-level security).*");
  }

  private interface Statement {
    Object run() throws SQLException;
  }

  private static void enter(DatabaseAs owner, long id, CaseFacts facts, Router router)
      throws SQLException {
    CasesInDatabase.insertRecord(owner, id, CYBER);
    owner.change(
        "insert into rabta.participation values (?, ?, 'CCRC-LHE', 'NCCIA', 'CUSTODY', now(), 1)",
        id * 10,
        id);
    owner.change(
        "insert into rabta.case_facts values (?, ?, ?, 'Officer', now())",
        id * 10,
        id,
        CaseFactsJson.write(facts));
    owner.change(
        "insert into rabta.routing_decision values (?, ?, ?, '1', ?, now())",
        id * 10,
        id,
        id * 10,
        RoutingDecisionJson.write(router.decide(facts)));
  }

  private static CaseFacts confined() {
    return CaseFacts.builder()
        .set(Fact.EXPLOITATION, "forced_criminality")
        .set(Fact.COERCION_OR_CONFINEMENT, "yes")
        .set(Fact.BORDER_CROSSED, "yes")
        .build();
  }

  private static Caller admin(String subject) {
    return admin(subject, "NAT");
  }

  private static Caller admin(String subject, String agency) {
    return new Caller(subject, "Admin Demo", Set.of(Role.NATIONAL_ADMIN), agency, "NAT-CO");
  }
}

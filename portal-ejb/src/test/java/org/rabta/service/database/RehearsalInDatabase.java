package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.service.database.CasesInDatabase.CYBER;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

/** A database with cases of the past, and a rehearsal over them that waits. */
final class RehearsalInDatabase implements AutoCloseable {

  static final int CASES = 50;
  static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  /** The administrator who proposed the model. */
  static final Caller ADMIN = admin("admin");

  private static final String OTHER_MODEL =
      Delivered.renamed(
          Delivered.model().replaceFirst("(?s)(<rule id=\"J-01\">.*?<text>)\"FIA\"", "$1\"BEOE\""),
          "2027-01-1");

  private final EmbeddedDatabase database = EmbeddedDatabase.temporary();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Replay replay = new Replay(OTHER_MODEL, threads, 2);

  RehearsalInDatabase() throws SQLException {
    Router router = Router.standard();
    try (var owner = DatabaseAs.owner(database)) {
      for (int i = 1; i <= CASES; i++) {
        enter(owner, i, i % 5 == 0 ? confined() : CaseFacts.unknown(), router);
      }
      owner.commit();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    database.close();
  }

  EmbeddedDatabase database() {
    return database;
  }

  Replay replay() {
    return replay;
  }

  /** A transaction under the role of the clockwork. */
  Connection clockwork() throws SQLException {
    var connection = database.connect(database.job());
    connection.setAutoCommit(false);
    return connection;
  }

  /** Proposes the model anew; its rehearsal waits. */
  void begin() throws SQLException {
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

  void runToTheEnd(String node, Instant now) throws SQLException {
    var taken = take(node, now).orElseThrow();
    Optional<Integer> cases = Optional.of(1);
    while (cases.orElseThrow() > 0) {
      cases = commit(node, taken, 7);
    }
  }

  Optional<ReplayLog.Taken> take(String node, Instant now) throws SQLException {
    try (Connection connection = clockwork()) {
      var taken = new ReplayLog(connection, node).take(now);
      connection.commit();
      return taken;
    }
  }

  Optional<Integer> commit(String node, ReplayLog.Taken taken, int most) throws SQLException {
    try (Connection connection = clockwork()) {
      var cases = new ReplayLog(connection, node).step(taken, replay, most, NOW);
      connection.commit();
      return cases;
    }
  }

  String one(String query) throws SQLException {
    try (var owner = DatabaseAs.owner(database)) {
      return owner.query(query).get(0);
    }
  }

  void as(Caller caller, String statement) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      assertThat(as.change(statement)).isEqualTo(1);
      as.commit();
    }
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

  static Caller admin(String subject) {
    return admin(subject, "NAT");
  }

  static Caller admin(String subject, String agency) {
    return new Caller(subject, "Admin Demo", Set.of(Role.NATIONAL_ADMIN), agency, "NAT-CO");
  }
}

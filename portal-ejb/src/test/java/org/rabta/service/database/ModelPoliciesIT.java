package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.COORDINATOR;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.RehearsalInDatabase.ADMIN;
import static org.rabta.service.database.RehearsalInDatabase.CASES;
import static org.rabta.service.database.RehearsalInDatabase.NOW;
import static org.rabta.service.database.RehearsalInDatabase.admin;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;

/** Which callers propose, rehearse, enact and read decision models. */
class ModelPoliciesIT {

  private static final Caller SECOND = admin("second");

  private static RehearsalInDatabase rehearsal;

  @BeforeAll
  static void enterCases() throws Exception {
    rehearsal = new RehearsalInDatabase();
  }

  @AfterAll
  static void stop() {
    rehearsal.close();
  }

  @BeforeEach
  void aRehearsalWaits() throws Exception {
    rehearsal.begin();
  }

  @Test
  void theClockworkReadsFactsAndDecisionsOnlyWhileARehearsalRuns() throws Exception {
    try (var job = DatabaseAs.clockwork(rehearsal.database())) {
      assertThat(job.query("select facts from rabta.case_facts")).isEmpty();
      assertThat(job.query("select decision from rabta.routing_decision")).isEmpty();
    }
    rehearsal.take("one", NOW);
    try (var job = DatabaseAs.clockwork(rehearsal.database())) {
      assertThat(job.query("select facts from rabta.case_facts")).hasSize(CASES);
    }
    try (var job = DatabaseAs.clockwork(rehearsal.database())) {
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
      try (var as = DatabaseAs.caller(rehearsal.database(), admin)) {
        assertRefused(() -> as.change(statement));
      }
    }
  }

  @Test
  void theProposerCannotEnactASecondPersonCan() throws Exception {
    rehearsal.runToTheEnd("one", NOW);
    var enact =
        "update rabta.decision_model set status = 'ENACTED', decided_by = '%s', decided_at = now()";

    try (var as = DatabaseAs.caller(rehearsal.database(), ADMIN)) {
      assertRefused(() -> as.change(enact.formatted("admin")));
    }
    try (var as = DatabaseAs.caller(rehearsal.database(), ADMIN)) {
      assertRefused(() -> as.change(enact.formatted("second")));
    }
    rehearsal.as(SECOND, enact.formatted("second"));

    assertThat(rehearsal.one("select status from rabta.decision_model")).isEqualTo("ENACTED");
  }

  @Test
  void aProposalIsMadeInOnesOwnNameAndOnlyByAdministrators() throws Exception {
    var propose =
        "insert into rabta.decision_model (id, model_version, xml, digest, status, findings, note, proposed_by,"
            + " proposed_name, proposed_at, version) values (%d, 'v%d', '<x/>', repeat('c', 64), '%s', '[]',"
            + " 'why', '%s', 'Name', now(), 1)";

    rehearsal.as(ADMIN, propose.formatted(2, 2, "CHECKED", "admin"));
    try (var as = DatabaseAs.caller(rehearsal.database(), ADMIN)) {
      assertRefused(() -> as.change(propose.formatted(3, 3, "CHECKED", "second")));
    }
    try (var as = DatabaseAs.caller(rehearsal.database(), ADMIN)) {
      assertRefused(() -> as.change(propose.formatted(3, 3, "REHEARSED", "admin")));
    }
    for (Caller other : List.of(CYBER, CYBER_SUPERVISOR, COORDINATOR)) {
      try (var as = DatabaseAs.caller(rehearsal.database(), other)) {
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

    rehearsal.runToTheEnd("one", NOW);
    rehearsal.as(
        SECOND,
        "update rabta.decision_model set status = 'ENACTED', decided_by = 'second', decided_at = now()");

    assertThat(seen(CYBER_SUPERVISOR, models)).hasSize(1);
    assertThat(seen(CYBER, models)).isEmpty();
    assertThat(seen(CYBER_SUPERVISOR, "select rule from rabta.rehearsal_change")).isEmpty();
  }

  private static List<String> seen(Caller caller, String query) throws SQLException {
    try (var as = DatabaseAs.caller(rehearsal.database(), caller)) {
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
}

package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.service.database.RehearsalInDatabase.ADMIN;
import static org.rabta.service.database.RehearsalInDatabase.NOW;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.service.rulebook.ReplayLog;

/** The rehearsal over past cases, interrupted wherever it hurts. */
class RehearsalIT {

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
  void aReplayCountsWhoWouldHaveGoneElsewhereByWhichRule() throws Exception {
    rehearsal.runToTheEnd("one", NOW);

    assertThat(counts()).isEqualTo("DONE 50 50 10 0");
    assertThat(changes()).contains("LEAD FIA BEOE J-01 10");
    assertThat(rehearsal.one("select status from rabta.decision_model")).isEqualTo("REHEARSED");
  }

  @Test
  void aKilledReplayGoesOnBehindItsLastCommitAndCountsNoCaseTwice() throws Exception {
    var taken = rehearsal.take("first", NOW).orElseThrow();
    rehearsal.commit("first", taken, 7);
    try (Connection killed = rehearsal.clockwork()) {
      assertThat(new ReplayLog(killed, "first").step(taken, rehearsal.replay(), 7, NOW))
          .contains(7);
      killed.abort(Runnable::run);
    }
    assertThat(counts()).isEqualTo("RUNNING 50 7 1 0");

    assertThat(rehearsal.take("second", NOW.plusSeconds(30))).as("the lease still runs").isEmpty();
    rehearsal.runToTheEnd("second", NOW.plus(ReplayLog.LEASE).plusSeconds(1));

    assertThat(counts()).isEqualTo("DONE 50 50 10 0");
    assertThat(changes()).contains("LEAD FIA BEOE J-01 10");
  }

  @Test
  void aNodeThatComesBackLateFindsThatAnotherHasTakenOver() throws Exception {
    var taken = rehearsal.take("first", NOW).orElseThrow();
    rehearsal.take("second", NOW.plus(ReplayLog.LEASE).plusSeconds(1)).orElseThrow();

    assertThat(rehearsal.commit("first", taken, 7)).isEmpty();
    assertThat(counts()).isEqualTo("RUNNING 50 0 0 0");
  }

  @Test
  void twoNodesThatLookAtOnceDoNotTakeTheSame() throws Exception {
    try (Connection one = rehearsal.clockwork();
        Connection two = rehearsal.clockwork()) {
      assertThat(new ReplayLog(one, "one").take(NOW)).isPresent();
      assertThat(new ReplayLog(two, "two").take(NOW)).isEmpty();
    }
  }

  @Test
  void aStoppedReplayIsLeftAloneUntilSomebodyResumesIt() throws Exception {
    var taken = rehearsal.take("one", NOW).orElseThrow();
    rehearsal.commit("one", taken, 7);
    rehearsal.as(
        ADMIN,
        "update rabta.rehearsal set status = 'STOPPED', lease_node = null, lease_until = null");

    assertThat(rehearsal.commit("one", taken, 7)).isEmpty();
    assertThat(rehearsal.take("one", NOW.plusSeconds(3600))).isEmpty();

    rehearsal.as(ADMIN, "update rabta.rehearsal set status = 'WAITING'");
    rehearsal.runToTheEnd("two", NOW);
    assertThat(counts()).isEqualTo("DONE 50 50 10 0");
  }

  @Test
  void aCaseThatCannotBeReadIsCountedAndDoesNotEndTheReplay() throws Exception {
    try (var owner = DatabaseAs.owner(rehearsal.database())) {
      owner.change("insert into rabta.case_facts values (9000, 3, '{}', 'Officer', now())");
      owner.change(
          "insert into rabta.routing_decision values (9001, 3, 9000, '1', '{\"unit\": 1}', now())");
      owner.commit();
    }
    try {
      rehearsal.runToTheEnd("one", NOW);

      assertThat(counts()).isEqualTo("DONE 50 50 10 1");
    } finally {
      try (var owner = DatabaseAs.owner(rehearsal.database())) {
        owner.change("delete from rabta.routing_decision where id = 9001");
        owner.change("delete from rabta.case_facts where id = 9000");
        owner.commit();
      }
    }
  }

  private static String counts() throws SQLException {
    return rehearsal.one(
        "select concat_ws(' ', status, cases_total, cases_done, cases_elsewhere, cases_failed)"
            + " from rabta.rehearsal");
  }

  private static List<String> changes() throws SQLException {
    try (var owner = DatabaseAs.owner(rehearsal.database())) {
      return owner.query(
          "select concat_ws(' ', aspect, was, becomes, rule, cases) from rabta.rehearsal_change");
    }
  }
}

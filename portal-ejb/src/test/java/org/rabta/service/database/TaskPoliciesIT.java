package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/**
 * Who asks for tasks and who does them. Case 801 is in custody of the cybercrime centre Lahore; the
 * circle Lahore contributes.
 */
class TaskPoliciesIT {

  private static final long CASE = 801;
  private static final AtomicLong KEYS = new AtomicLong(80_000);

  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.opened(database, CASE);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void theCircleContributes() throws Exception {
    asOwner("delete from rabta.wait where kind = 'TASK'");
    asOwner("delete from rabta.case_task");
    asOwner("delete from rabta.access_grant");
    asOwner(
        """
        insert into rabta.access_grant values (%d, %d, 'AHTC-LHE', 'FIA', 'CONTRIBUTOR', 'SHARING', 1, 'REPORT', now(),
          now() + interval '9 days', null, 1)
        """
            .formatted(KEYS.incrementAndGet(), CASE));
  }

  @Test
  void theCustodianAsksAContributorAndNobodyElse() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      ask(as, CYBER, CIRCLE);
      assertThatThrownBy(() -> ask(as, CYBER, OTHER_CIRCLE))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void aContributorAsksItsOwnUnitAlone() throws Exception {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      ask(as, CIRCLE, CIRCLE);
      assertThatThrownBy(() -> ask(as, CIRCLE, CYBER)).hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> ask(as, OTHER_CIRCLE, OTHER_CIRCLE))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void anObserverSeesNoTask() throws Exception {
    asked();
    assertThat(seenBy(CIRCLE)).isEqualTo(1);
    asOwner("update rabta.access_grant set level = 'OBSERVER'");
    assertThat(seenBy(CIRCLE)).isZero();
    assertThat(seenBy(OTHER_CIRCLE)).isZero();
  }

  @Test
  void theUnitTakesItUpInItsOwnNameAndTheCustodianDoesNotDoItsWork() throws Exception {
    var task = asked();
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(claim(task, CYBER)))
          .hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> as.change(claim(task, CYBER)))
          .hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.change(claim(task, CIRCLE))).isEqualTo(1);
    }
  }

  @Test
  void whoWasAskedByAnotherDoesNotDropTheTask() throws Exception {
    var task = asked();
    var drop = "update rabta.case_task set state = 'DROPPED', ended_at = now() where id = " + task;
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> as.change(drop)).hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(as.change(drop)).isEqualTo(1);
    }
  }

  @Test
  void aWaitOfATaskIsMetWithItAndNotBefore() throws Exception {
    var task = asked();
    var meet =
        "update rabta.wait set status = 'MET', closed_at = now(), next_escalation = null where"
            + " kind = 'TASK' and record_id = "
            + task;
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> as.change(meet)).hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      as.change(claim(task, CIRCLE));
      as.change(
          "update rabta.case_task set state = 'DONE', result = 'x', ended_at = now() where id = "
              + task);
      assertThat(as.change(meet)).isEqualTo(1);
    }
  }

  @Test
  void whereAccessEndsTheTaskEndsWithItAndNobodyWaits() throws Exception {
    var task = asked();

    asOwner("update rabta.access_grant set ended_at = now()");

    assertThat(one("select state from rabta.case_task where id = " + task)).isEqualTo("DROPPED");
    assertThat(one("select status from rabta.wait where kind = 'TASK'")).isEqualTo("CANCELLED");
  }

  @Test
  void anExtensionKeepsTheTask() throws Exception {
    var task = asked();

    try (var as = DatabaseAs.owner(database)) {
      as.change("update rabta.access_grant set ended_at = now()");
      as.change(
          """
          insert into rabta.access_grant values (?, ?, 'AHTC-LHE', 'FIA', 'CONTRIBUTOR', 'SHARING', 2, 'REPORT', now(),
            now() + interval '90 days', null, 1)
          """,
          KEYS.incrementAndGet(),
          CASE);
      as.commit();
    }

    assertThat(one("select state from rabta.case_task where id = " + task)).isEqualTo("OPEN");
  }

  private static long asked() throws SQLException {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      var task = ask(as, CYBER, CIRCLE);
      as.commit();
      return task;
    }
  }

  private static long ask(DatabaseAs as, Caller by, Caller unit) throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.case_task (id, case_id, unit, agency, title, due_at, state, asked_by, asked_name, asked_unit,
          asked_agency, asked_at, version)
        values (?, ?, ?, ?, 'Visit the office', now() + interval '1 day', 'OPEN', ?, 'Officer', ?, ?, now(), 1)
        """,
        key,
        CASE,
        unit.unit(),
        unit.agency(),
        by.subject(),
        by.unit(),
        by.agency());
    as.change(
        """
        insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at,
          due_at, next_escalation, escalation_level, status, version)
        select ?, 'TASK', case_id, id, unit, agency, asked_unit, asked_agency, asked_at, due_at, due_at, 0, 'OPEN', 1
          from rabta.case_task where id = ?
        """,
        key,
        key);
    return key;
  }

  private static String claim(long task, Caller by) {
    return """
        update rabta.case_task set state = 'CLAIMED', officer_subject = '%s', officer_name = 'x', claimed_at = now()
         where id = %d
        """
        .formatted(by.subject(), task);
  }

  private static int seenBy(Caller who) throws SQLException {
    try (var as = DatabaseAs.caller(database, who)) {
      return as.query("select id from rabta.case_task").size();
    }
  }

  private static String one(String sql) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      return as.query(sql).get(0);
    }
  }

  private static void asOwner(String sql) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      as.change(sql);
      as.commit();
    }
  }
}

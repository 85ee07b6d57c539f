package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.AUDITOR;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.COORDINATOR;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;
import static org.rabta.service.database.CasesInDatabase.OTHER_CYBER;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.local.EmbeddedDatabase;

/**
 * Who founds a task force, who joins and leaves it, and who sees what of it. Case 901 is in custody
 * of the cybercrime centre Lahore, whose agency leads the task force; the circle Lahore is in it.
 */
class ForcePoliciesIT {

  private static final long CASE = 901;
  private static final Caller FIA_SUPERVISOR =
      new Caller("fs", "Supervisor Demo", Set.of(Role.SUPERVISOR), "FIA", "FIA-HQ");
  private static final List<String> TABLES =
      List.of("task_force", "task_force_member", "task_force_case");
  private static final String LEAVE =
      "update rabta.task_force_member set left_at = now(), version = version + 1 where unit = '%s'";
  private static final String END =
      "update rabta.task_force set ended_at = now(), ended_reason = 'Done' where id = ";
  private static final AtomicLong KEYS = new AtomicLong(90_000);

  private static EmbeddedDatabase database;

  private long force;

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
  void aTaskForceOfTwoUnitsHasTheCase() throws Exception {
    for (var table :
        List.of("access_grant", "task_force_case", "task_force_member", "task_force")) {
      asOwner("delete from rabta." + table);
    }
    asOwner("update rabta.case_record set tlp = 'AMBER'");
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      force = found(as, CYBER_SUPERVISOR, "NCCIA-HQ", "NCCIA");
      join(as, force, CYBER.unit(), CYBER.agency());
      join(as, force, CIRCLE.unit(), CIRCLE.agency());
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      add(as, CYBER, force);
      as.commit();
    }
  }

  @Test
  void coordinationAndTheSupervisorOfTheLeadingAgencyFoundOneInTheirOwnName() throws Exception {
    try (var as = DatabaseAs.caller(database, COORDINATOR)) {
      assertThat(found(as, COORDINATOR, "FIA-HQ", "FIA")).isPositive();
    }
    refused(CYBER, as -> found(as, CYBER, "NCCIA-HQ", "NCCIA"));
    refused(FIA_SUPERVISOR, as -> found(as, FIA_SUPERVISOR, "NCCIA-HQ", "NCCIA"));
    refused(CYBER_SUPERVISOR, as -> found(as, FIA_SUPERVISOR, "NCCIA-HQ", "NCCIA"));
    refused(AUDITOR, as -> found(as, AUDITOR, "NCCIA-HQ", "NCCIA"));
  }

  @Test
  void membersAndThoseWhoRunItSeeItWithItsMembersAndStrangersNothing() throws Exception {
    for (var who : List.of(CYBER, CIRCLE, CYBER_SUPERVISOR, FIA_SUPERVISOR, COORDINATOR)) {
      assertThat(seen(who, "task_force")).as(who.subject()).isEqualTo(1);
      assertThat(seen(who, "task_force_member")).as(who.subject()).isEqualTo(2);
    }
    for (var who : List.of(OTHER_CIRCLE, OTHER_CYBER, AUDITOR)) {
      for (var table : TABLES) {
        assertThat(seen(who, table)).as("%s, %s", who.subject(), table).isZero();
      }
    }
  }

  @Test
  void aMemberSeesItsCasesAndTheCaseItself() throws Exception {
    for (var who : List.of(CYBER, CIRCLE)) {
      assertThat(seen(who, "task_force_case")).as(who.subject()).isEqualTo(1);
      assertThat(seen(who, "case_record")).as(who.subject()).isEqualTo(1);
    }
  }

  @Test
  void onlyWhoRunsItTakesUnitsIn() throws Exception {
    for (var who : List.of(CYBER, CIRCLE, FIA_SUPERVISOR, OTHER_CIRCLE, AUDITOR)) {
      refused(who, as -> join(as, force, OTHER_CIRCLE.unit(), OTHER_CIRCLE.agency()));
    }
    for (var who : List.of(CYBER_SUPERVISOR, COORDINATOR)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assertThat(join(as, force, OTHER_CIRCLE.unit(), OTHER_CIRCLE.agency())).isEqualTo(1);
      }
    }
  }

  @Test
  void theAuditorIsNoMemberAndNobodyIsTwice() throws Exception {
    refused(COORDINATOR, as -> join(as, force, AUDITOR.unit(), AUDITOR.agency()));
    try (var as = DatabaseAs.caller(database, COORDINATOR)) {
      assertThatThrownBy(() -> join(as, force, CIRCLE.unit(), CIRCLE.agency()))
          .hasMessageContaining("task_force_member_once");
    }
  }

  @Test
  void onlyWhoRunsItEndsAMembership() throws Exception {
    for (var who : List.of(CYBER, CIRCLE, FIA_SUPERVISOR, OTHER_CIRCLE)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assertThat(as.change(LEAVE.formatted("AHTC-LHE"))).as(who.subject()).isZero();
      }
    }
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      assertThat(as.change(LEAVE.formatted("AHTC-LHE"))).isEqualTo(1);
    }
  }

  @Test
  void aMemberThatLeftSeesNothingAnyMore() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      as.change(LEAVE.formatted("AHTC-LHE"));
      as.commit();
    }

    for (var who : List.of(CIRCLE, FIA_SUPERVISOR)) {
      for (var table : TABLES) {
        assertThat(seen(who, table)).as("%s, %s", who.subject(), table).isZero();
      }
      assertThat(seen(who, "case_record")).as(who.subject()).isZero();
    }
    assertThat(seen(CYBER, "task_force_member")).as("those who stay see who left").isEqualTo(2);
  }

  @Test
  void aMembershipThatEndedIsNotTakenUpAgainButAnewOneBegins() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      as.change(LEAVE.formatted("AHTC-LHE"));
      assertThat(as.change(LEAVE.formatted("AHTC-LHE"))).isZero();
      assertThat(
              as.change(
                  "update rabta.task_force_member set left_at = null where unit = 'AHTC-LHE'"))
          .isZero();
      join(as, force, CIRCLE.unit(), CIRCLE.agency());
      as.commit();
    }
    assertThat(seen(CIRCLE, "case_record")).isEqualTo(1);
  }

  @Test
  void onlyTheCustodianPutsACaseInAndTakesItOut() throws Exception {
    var out = "update rabta.task_force_case set removed_at = now()";
    for (var who : List.of(CIRCLE, FIA_SUPERVISOR, OTHER_CIRCLE)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assertThat(as.change(out)).as(who.subject()).isZero();
      }
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(as.change(out)).isEqualTo(1);
      as.commit();
    }
    assertThat(seen(CIRCLE, "case_record")).isZero();
    refused(CIRCLE, as -> add(as, CIRCLE, force));
    refused(CYBER, as -> add(as, CIRCLE, force));
  }

  @Test
  void aCaseWhoseMarkLeavesOutAMemberIsNotPutIn() throws Exception {
    asOwner("update rabta.task_force_case set removed_at = now()");
    for (var mark : List.of("RED", "AMBER_STRICT")) {
      asOwner("update rabta.case_record set tlp = '" + mark + "'");

      refused(CYBER, as -> add(as, CYBER, force));
    }
  }

  @Test
  void onlyWhoRunsItEndsItAndThenNobodySeesItsCasesThroughIt() throws Exception {
    for (var who : List.of(CYBER, CIRCLE, FIA_SUPERVISOR, OTHER_CIRCLE)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assertThat(as.change(END + force)).as(who.subject()).isZero();
      }
    }
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      assertThat(as.change(END + force)).isEqualTo(1);
      as.commit();
    }
    assertThat(seen(CIRCLE, "case_record")).isZero();
    refused(COORDINATOR, as -> join(as, force, OTHER_CIRCLE.unit(), OTHER_CIRCLE.agency()));
    refused(CYBER, as -> add(as, CYBER, force));
  }

  @Test
  void whatTimeHasEndedTakesNobodyIn() throws Exception {
    asOwner(
        "update rabta.task_force set founded_at = now() - interval '9 days',"
            + " until_at = now() - interval '1 day'");

    refused(COORDINATOR, as -> join(as, force, OTHER_CIRCLE.unit(), OTHER_CIRCLE.agency()));
  }

  @Test
  void nothingOfItIsDeleted() throws Exception {
    for (var table : TABLES) {
      try (var as = DatabaseAs.caller(database, COORDINATOR)) {
        assertThatThrownBy(() -> as.change("delete from rabta." + table))
            .hasMessageContaining("permission denied");
      }
    }
  }

  /** What somebody tries. */
  private interface Attempt {
    void on(DatabaseAs as) throws SQLException;
  }

  private static void refused(Caller who, Attempt attempt) throws SQLException {
    try (var as = DatabaseAs.caller(database, who)) {
      assertThatThrownBy(() -> attempt.on(as))
          .as(who.subject())
          .hasMessageContaining("row-level security");
    }
  }

  private static long found(DatabaseAs as, Caller by, String unit, String agency)
      throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.task_force (id, name, purpose, basis, basis_words, lead_unit, lead_agency, level, parts,
          founded_by, founded_name, founded_at, until_at, version)
        values (?, 'Demo', 'One campaign', 'AGREEMENT', 'Memorandum', ?, ?, 'CONTRIBUTOR', 'REPORT', ?, ?, now(),
          now() + interval '30 days', 1)
        """,
        key,
        unit,
        agency,
        by.subject(),
        by.name());
    return key;
  }

  private static int join(DatabaseAs as, long force, String unit, String agency)
      throws SQLException {
    return as.change(
        "insert into rabta.task_force_member values (?, ?, ?, ?, now(), null, 1)",
        KEYS.incrementAndGet(),
        force,
        unit,
        agency);
  }

  private static void add(DatabaseAs as, Caller by, long force) throws SQLException {
    as.change(
        "insert into rabta.task_force_case values (?, ?, ?, ?, ?, now(), null, 1)",
        KEYS.incrementAndGet(),
        force,
        CASE,
        by.subject(),
        by.name());
  }

  private static int seen(Caller who, String table) throws SQLException {
    try (var as = DatabaseAs.caller(database, who)) {
      return as.query("select id from rabta." + table).size();
    }
  }

  private static void asOwner(String sql) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      as.change(sql);
      as.commit();
    }
  }
}

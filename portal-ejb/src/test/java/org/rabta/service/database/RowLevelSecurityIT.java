package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.local.EmbeddedDatabase;

/**
 * The second lock by itself: statements without any predicate, under the application role. Case 1
 * is in custody of the cybercrime centre Lahore and proposed to the circle Lahore.
 */
class RowLevelSecurityIT {

  private static final List<String> WORKED_ON =
      List.of("report", "advertisement", "recruiter", "victim", "victim_identity");
  private static final List<String> PREVIEWED =
      List.of("case_record", "case_facts", "routing_decision", "hand_off", "wait", "participation");

  private static final Caller CYBER = officer("cyber", "NCCIA", "CCRC-LHE");
  private static final Caller CYBER_SUPERVISOR =
      new Caller("cs", "Supervisor Demo", Set.of(Role.SUPERVISOR), "NCCIA", "NCCIA-HQ");
  private static final Caller CIRCLE = officer("circle", "FIA", "AHTC-LHE");
  private static final Caller OTHER_CIRCLE = officer("other", "FIA", "AHTC-GRW");
  private static final Caller OTHER_CYBER = officer("oc", "NCCIA", "CCRC-KHI");
  private static final Caller COORDINATOR =
      new Caller("n", "Coordinator Demo", Set.of(Role.NATIONAL_COORDINATOR), "NAT", "NAT-CO");
  private static final Caller AUDITOR =
      new Caller("a", "Auditor Demo", Set.of(Role.AUDITOR), "AUD", "AUD-OV");

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openOneCaseAndProposeIt() throws Exception {
    database = EmbeddedDatabase.shared();
    try (var as = DatabaseAs.caller(database, CYBER)) {
      openCase(as, 1);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      propose(as, 1, 1);
      as.commit();
    }
  }

  @Test
  void theCustodianSeesEverything() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      for (var table : WORKED_ON) {
        assertThat(rowsOfCaseOne(as, table)).as(table).isEqualTo(1);
      }
    }
  }

  @Test
  void theCustodiansSupervisorSeesEverything() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      assertThat(rowsOfCaseOne(as, "victim_identity")).isEqualTo(1);
    }
  }

  @Test
  void theReceiverSeesThePreviewAndNoPersonBeforeItAccepts() throws Exception {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      for (var table : PREVIEWED) {
        assertThat(rowsOfCaseOne(as, table)).as(table).isPositive();
      }
      for (var table : WORKED_ON) {
        assertThat(rowsOfCaseOne(as, table)).as(table).isZero();
      }
      assertThat(rowsOfCaseOne(as, "audit_entry")).isZero();
    }
  }

  @Test
  void whoTakesNoPartSeesNothingInAnyTable() throws Exception {
    for (var stranger : List.of(OTHER_CIRCLE, OTHER_CYBER, COORDINATOR)) {
      try (var as = DatabaseAs.caller(database, stranger)) {
        assertThat(tablesOfCases(as)).hasSizeGreaterThan(9);
        for (var table : tablesOfCases(as)) {
          assertThat(rows(as, table)).as("%s reads %s", stranger.unit(), table).isZero();
        }
      }
    }
  }

  @Test
  void aSessionThatSpeaksForNobodySeesNothing() throws Exception {
    try (var as = DatabaseAs.nobody(database)) {
      for (var table : tablesOfCases(as)) {
        assertThat(rows(as, table)).as(table).isZero();
      }
      assertThat(rows(as, "report_draft")).isZero();
    }
  }

  @Test
  void theAuditorReadsTheTrailAndNoCase() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      entry(as, CYBER, 90);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, AUDITOR)) {
      assertThat(rows(as, "audit_entry")).isPositive();
      assertThat(rows(as, "case_record")).isZero();
    }
  }

  @Test
  void aStrangerCannotTakeCustody() throws Exception {
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThat(as.change("update rabta.case_record set custody_unit = 'AHTC-GRW'")).isZero();
      assertThatThrownBy(
              () ->
                  as.change(
                      "insert into rabta.participation values (900, 1, 'AHTC-GRW', 'FIA', 'PREVIEW', now(), 1)"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void nobodyOpensACaseInAnotherUnitsName() throws Exception {
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> insertRecord(as, 77, "CCRC-LHE", "NCCIA"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void nobodyWritesTheTrailInAnothersName() throws Exception {
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> entry(as, CYBER, 91)).hasMessageContaining("row-level security");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rabta.audit_entry set act = 'X'",
        "delete from rabta.audit_entry",
        "truncate rabta.audit_entry",
        "delete from rabta.case_record",
        "insert into rabta.case_access values ('U:AHTC-GRW', 1, 'CUSTODY', 'OPEN', 'FRAUD', 'NORMAL', 'X', null, now())",
        "select rabta.derive_case_access(1)",
        "alter table rabta.case_record disable row level security",
        "create table rabta.mine (x int)",
        "set role rabta_owner"
      })
  void theApplicationRoleCannot(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(statement)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void acceptanceMovesCustodyInTheOrderThePoliciesAskFor() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      openCase(as, 2);
      propose(as, 2, 2);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      as.change(
          "update rabta.participation set level = 'CONTRIBUTOR' where case_id = 2 and unit = 'CCRC-LHE'");
      as.change(
          "update rabta.participation set level = 'CUSTODY' where case_id = 2 and unit = 'AHTC-LHE'");
      as.change(
          "update rabta.case_record set custody_unit = 'AHTC-LHE', custody_agency = 'FIA' where id = 2");
      as.change("update rabta.wait set status = 'MET', closed_at = now() where record_id = 2");
      assertThat(
              as.change(
                  "update rabta.hand_off set status = 'ACCEPTED', decided_at = now() where id = 2"))
          .isOne();
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.query("select name from rabta.victim_identity where case_id = 2")).hasSize(1);
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(as.query("select level from rabta.case_access where case_id = 2"))
          .containsExactly("CONTRIBUTOR");
      assertThat(as.change("update rabta.case_record set title = 'mine' where id = 2")).isZero();
    }
  }

  private static void openCase(DatabaseAs as, long id) throws SQLException {
    insertRecord(as, id, "CCRC-LHE", "NCCIA");
    as.change(
        "insert into rabta.participation values (?, ?, 'CCRC-LHE', 'NCCIA', 'CUSTODY', now(), 1)",
        id * 10,
        id);
    as.change(
        "insert into rabta.report values (?, ?, 'what he said', 'FAMILY', 'CCRC-LHE', 'Officer', now())",
        id * 10,
        id);
    as.change("insert into rabta.case_facts values (?, ?, '{}', 'Officer', now())", id * 10, id);
    as.change(
        "insert into rabta.routing_decision values (?, ?, ?, '1', '{}', now())",
        id * 10,
        id,
        id * 10);
    as.change(
        "insert into rabta.advertisement values (?, ?, 'facebook', null, null, 'offer', 'YES', now())",
        id * 10,
        id);
    as.change(
        "insert into rabta.recruiter values (?, ?, 'A. Agent', null, null, now())", id * 10, id);
    as.change(
        "insert into rabta.victim values (?, ?, 1, 'HELD', 'SA', null, 'NO', null, now())",
        id * 10,
        id);
    as.change(
        "insert into rabta.victim_identity values (?, ?, 'V. Victim', null, null)", id * 10, id);
    entry(as, CYBER, id);
  }

  private static void insertRecord(DatabaseAs as, long id, String unit, String agency)
      throws SQLException {
    as.change(
        """
        insert into rabta.case_record values (?, ?, 'Held in a camp', '', 'OPEN', 'TRAFFICKING', '', 'URGENT',
          'AMBER_STRICT', ?, ?, 's', 'Officer', 0, false, false, true, now(), now(), 1)
        """,
        id,
        "RBT-2026-%06d".formatted(id + 900_000),
        unit,
        agency);
  }

  private static void propose(DatabaseAs as, long caseId, long handOff) throws SQLException {
    as.change(
        """
        insert into rabta.hand_off (id, case_id, from_unit, from_agency, to_unit, to_agency, reason, proposed_by,
          proposed_name, proposed_at, status, version)
        values (?, ?, 'CCRC-LHE', 'NCCIA', 'AHTC-LHE', 'FIA', 'why', 's', 'Officer', now(), 'PROPOSED', 1)
        """,
        handOff,
        caseId);
    as.change(
        "insert into rabta.participation values (?, ?, 'AHTC-LHE', 'FIA', 'PREVIEW', now(), 1)",
        caseId * 10 + 1,
        caseId);
    as.change(
        """
        insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at,
          due_at, escalation_level, status, version)
        values (?, 'HAND_OFF_ACCEPTANCE', ?, ?, 'AHTC-LHE', 'FIA', 'CCRC-LHE', 'NCCIA', now(),
          now() + interval '1 day', 0, 'OPEN', 1)
        """,
        handOff,
        caseId,
        handOff);
  }

  private static void entry(DatabaseAs as, Caller who, long id) throws SQLException {
    as.change(
        """
        insert into rabta.audit_entry (id, at, subject, name, roles, agency, unit, origin, act, record_kind, record_ref,
          case_id, outcome, detail, salt, digest)
        values (?, now(), ?, ?, ?, ?, ?, 'internal', 'CASE_OPENED', 'CASE', 'x', ?, 'DONE', '{}', ?, ?)
        """,
        id + 1_000_000,
        who.subject(),
        who.name(),
        who.roleList(),
        who.agency(),
        who.unit(),
        id,
        new byte[16],
        new byte[32]);
  }

  private static List<String> tablesOfCases(DatabaseAs as) throws SQLException {
    return as.query(
        """
        select t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
         where n.nspname = 'rabta' and t.relkind in ('r', 'p')
           and (t.relname = 'case_record' or exists (select 1 from pg_attribute a where a.attrelid = t.oid
                                                      and a.attname = 'case_id' and not a.attisdropped))
        """);
  }

  private static int rows(DatabaseAs as, String table) throws SQLException {
    return Integer.parseInt(as.query("select count(*) from rabta." + table).get(0));
  }

  private static int rowsOfCaseOne(DatabaseAs as, String table) throws SQLException {
    var key = table.equals("case_record") ? "id" : "case_id";
    return Integer.parseInt(
        as.query("select count(*) from rabta." + table + " where " + key + " = 1").get(0));
  }

  private static Caller officer(String subject, String agency, String unit) {
    return new Caller(subject, "Officer Demo", Set.of(Role.OFFICER), agency, unit);
  }
}

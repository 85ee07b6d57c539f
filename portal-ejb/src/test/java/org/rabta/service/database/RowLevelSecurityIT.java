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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.local.EmbeddedDatabase;

/**
 * The second lock by itself: statements without any predicate, under the application role. Case 1
 * is in custody of the cybercrime centre Lahore and proposed to the circle Lahore.
 */
class RowLevelSecurityIT {

  private static final List<String> WORKED_ON =
      List.of("report", "advertisement", "recruiter", "person", "person_index");
  private static final List<String> PREVIEWED =
      List.of("case_record", "case_facts", "routing_decision", "hand_off", "wait", "participation");

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openOneCaseAndProposeIt() throws Exception {
    database = EmbeddedDatabase.shared();
    try (var as = DatabaseAs.caller(database, CYBER)) {
      CasesInDatabase.open(as, 1);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      CasesInDatabase.propose(as, 1, 1, CIRCLE);
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
      assertThat(rowsOfCaseOne(as, "person_index")).isEqualTo(1);
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
      CasesInDatabase.entry(as, CYBER, null);
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
      assertThatThrownBy(() -> CasesInDatabase.insertRecord(as, 77, CYBER))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void nobodyWritesTheTrailInAnothersName() throws Exception {
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> CasesInDatabase.entry(as, CYBER, null))
          .hasMessageContaining("row-level security");
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
        "select rabta.derive_case_access(array[1])",
        "alter table rabta.case_record disable row level security",
        "create table rabta.mine (x int)",
        "create temporary table case_record (x int)",
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
      CasesInDatabase.open(as, 2);
      CasesInDatabase.propose(as, 2, 2, CIRCLE);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      as.change(
          "update rabta.participation set level = 'CONTRIBUTOR' where case_id = 2 and unit = 'CCRC-LHE'");
      as.change(
          "update rabta.participation set level = 'CUSTODY' where case_id = 2 and unit = 'AHTC-LHE'");
      as.change(
          """
          update rabta.case_record set custody_unit = 'AHTC-LHE', custody_agency = 'FIA', officer_subject = 'circle',
            officer_name = 'Officer Demo' where id = 2
          """);
      as.change("update rabta.wait set status = 'MET', closed_at = now() where record_id = 2");
      assertThat(
              as.change(
                  "update rabta.hand_off set status = 'ACCEPTED', decided_at = now(), decided_by = 'circle' where id = 2"))
          .isOne();
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.query("select value from rabta.person_index where case_id = 2")).hasSize(1);
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(as.query("select level from rabta.case_access where case_id = 2"))
          .containsExactly("CONTRIBUTOR");
      assertThatThrownBy(() -> as.change("update rabta.case_record set declines = 7 where id = 2"))
          .as("a contributor may have the case classified anew and nothing else")
          .hasMessageContaining("may not change so");
    }
  }

  /** Those that the application reads at all; of the others the database says no by itself. */
  private static List<String> tablesOfCases(DatabaseAs as) throws SQLException {
    return as.query(
        """
        select t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
         where n.nspname = 'rabta' and t.relkind in ('r', 'p') and has_any_column_privilege(t.oid, 'SELECT')
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
}

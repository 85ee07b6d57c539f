package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rabta.local.DatabaseAccount;

/** What the running portal's database roles cannot do, whatever a statement says. */
class DatabaseRolesIT extends InPortal {

  private static final List<DatabaseAccount> RUNNING = List.of(Database.app(), Database.job());

  @Test
  void thePortalRunsUnderTheRolesThatAreTestedHere() {
    assertThat(System.getenv("RABTA_DB_USER")).isEqualTo(Database.app().user());
    assertThat(System.getenv("RABTA_JOB_DB_USER")).isEqualTo(Database.job().user());
  }

  @Test
  void theyOwnNothing() throws Exception {
    for (var account : RUNNING) {
      assertThat(
              Database.column(
                  "select d.classid::regclass || ' ' || d.objid from pg_shdepend d join pg_roles r"
                      + " on r.oid = d.refobjid where r.rolname = ? and d.deptype = 'o'",
                  account.user()))
          .as(account.user())
          .isEmpty();
    }
  }

  @Test
  void theyHaveNoPrivilegeThatPassesThePolicies() throws Exception {
    for (var account : RUNNING) {
      assertThat(
              Database.rows(
                  "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from"
                      + " pg_roles where rolname = ?",
                  account.user()))
          .containsExactly(
              Map.of(
                  "rolsuper", false,
                  "rolbypassrls", false,
                  "rolcreaterole", false,
                  "rolcreatedb", false,
                  "rolreplication", false));
      assertThat(
              Database.column(
                  "select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid join"
                      + " pg_roles r on r.oid = m.member where r.rolname = ?",
                  account.user()))
          .as("member of")
          .isEmpty();
      assertThat(
              Database.column("select has_schema_privilege(?, 'rabta', 'create')", account.user()))
          .containsExactly("false");
    }
  }

  @Test
  void everyTableOfACaseHasPoliciesThatBindItsOwnerToo() throws Exception {
    assertThat(
            Database.column(
                "select t.relname from pg_class t where t.relnamespace = 'rabta'::regnamespace and"
                    + " t.relkind in ('r', 'p') and (t.relname in ('case_record', 'report_draft')"
                    + " or exists (select 1 from pg_attribute a where a.attrelid = t.oid and"
                    + " a.attname = 'case_id' and not a.attisdropped)) and not (t.relrowsecurity"
                    + " and t.relforcerowsecurity)"))
        .isEmpty();
  }

  @Test
  void theyCannotRewriteTheTrail() throws Exception {
    for (var account : RUNNING) {
      for (var statement :
          List.of(
              "update rabta.audit_entry set act = 'X'",
              "delete from rabta.audit_entry",
              "truncate rabta.audit_entry",
              "alter table rabta.audit_entry disable trigger all",
              "alter table rabta.audit_entry disable row level security",
              "drop policy audit_seen_on_case on rabta.audit_entry")) {
        assertThatThrownBy(() -> Database.change(account, statement))
            .as("%s: %s", account.user(), statement)
            .isInstanceOf(SQLException.class)
            .extracting(e -> ((SQLException) e).getSQLState())
            .isEqualTo("42501");
      }
    }
  }

  @Test
  void theOwnerCannotRewriteTheTrailEitherWithoutFirstTakingItsTriggerAway() {
    assertThatThrownBy(
            () -> Database.change(Database.superuser(), "update rabta.audit_entry set act = 'X'"))
        .hasMessageContaining("append-only");
  }

  @Test
  void theyBecomeNobodyElseAndMakeNothing() throws Exception {
    for (var account : RUNNING) {
      for (var statement :
          List.of(
              "set role rabta_owner",
              "set session authorization postgres",
              "create table rabta.mine (x int)",
              "create function rabta.mine() returns int language sql return 1",
              "select rabta.derive_case_access(array[1])",
              "delete from rabta.case_record",
              "insert into rabta.case_access values ('U:AHTC-GRW', 1, 'CUSTODY', 'OPEN', 'FRAUD',"
                  + " 'NORMAL', 'X', null, now())")) {
        assertThatThrownBy(() -> Database.change(account, statement))
            .as("%s: %s", account.user(), statement)
            .isInstanceOf(SQLException.class)
            .extracting(e -> ((SQLException) e).getSQLState())
            .isEqualTo("42501");
      }
    }
  }

  @Test
  void theClockworkReadsNoReportAndNoPerson() throws Exception {
    for (var table :
        List.of(
            "report",
            "advertisement",
            "recruiter",
            "person",
            "person_identity",
            "person_index",
            "report_draft")) {
      assertThatThrownBy(() -> Database.rows(Database.job(), "select * from rabta." + table))
          .as(table)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }
}

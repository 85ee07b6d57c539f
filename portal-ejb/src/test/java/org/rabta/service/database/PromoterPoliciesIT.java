package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.local.EmbeddedDatabase;

/** Everybody reads the registry, supervisors of the regulator write it, nobody rewrites it. */
class PromoterPoliciesIT {

  private static final Caller REGULATOR = supervisor("beoe", "BEOE", "BEOE-HQ");
  private static final Caller OTHER_REGULATOR = supervisor("beoe2", "BEOE", "BEOE-HQ");
  private static final List<Caller> OTHERS =
      List.of(
          CasesInDatabase.CYBER,
          CasesInDatabase.CYBER_SUPERVISOR,
          CasesInDatabase.officer("poe", "BEOE", "POE-LHE"),
          supervisor("false", "BEOE", "FIA-HQ"));

  private static EmbeddedDatabase database;

  @BeforeAll
  static void enterOne() throws Exception {
    database = EmbeddedDatabase.temporary();
    try (var as = DatabaseAs.caller(database, REGULATOR)) {
      as.change(promoter(1, "0001LHR"));
      as.change(statement(1, "beoe"));
      as.change(upload("00000000-0000-0000-0000-000000000001", "beoe"));
      as.commit();
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void everybodyReads() throws Exception {
    for (var caller : OTHERS) {
      try (var as = DatabaseAs.caller(database, caller)) {
        assertThat(as.query("select licence from rabta.promoter")).hasSize(1);
        assertThat(as.query("select status from rabta.licence_statement")).hasSize(1);
        assertThat(as.query("select revision from rabta.promoter_register")).hasSize(1);
        assertThat(as.query("select id from rabta.promoter_import"))
            .as("uploads are the regulator's")
            .isEmpty();
      }
    }
  }

  @Test
  void nobodyElseWrites() throws Exception {
    for (var caller : OTHERS) {
      try (var as = DatabaseAs.caller(database, caller)) {
        assertThat(as.change("update rabta.promoter set status = 'CANCELLED'")).isZero();
        assertThat(as.change("update rabta.promoter_register set revision = 7")).isZero();
        for (var insert :
            List.of(
                promoter(9, "0009LHR"),
                statement(9, caller.subject()),
                upload("00000000-0000-0000-0000-000000000009", caller.subject()))) {
          var before = as.savepoint();
          assertThatThrownBy(() -> as.change(insert)).hasMessageContaining("row-level security");
          as.back(before);
        }
      }
    }
  }

  @Test
  void theRegulatorSuspendsInItsOwnName() throws Exception {
    try (var as = DatabaseAs.caller(database, REGULATOR)) {
      assertThat(as.change("update rabta.promoter set status = 'SUSPENDED' where id = 1")).isOne();
      assertThat(as.change("update rabta.promoter_register set revision = revision + 1")).isOne();
      as.change(statement(2, "beoe"));
      assertThatThrownBy(() -> as.change(statement(3, "somebody")))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void anUploadIsAppliedByWhoeverMadeIt() throws Exception {
    try (var as = DatabaseAs.caller(database, OTHER_REGULATOR)) {
      assertThat(as.change("update rabta.promoter_import set applied_at = now(), content = null"))
          .isZero();
    }
    try (var as = DatabaseAs.caller(database, REGULATOR)) {
      assertThat(as.change("update rabta.promoter_import set applied_at = now(), content = null"))
          .isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from rabta.promoter",
        "update rabta.promoter set licence_key = '0002LHR'",
        "update rabta.promoter set id = 2",
        "update rabta.licence_statement set status = 'ACTIVE'",
        "delete from rabta.licence_statement",
        "truncate rabta.licence_statement",
        "insert into rabta.promoter_register (id, revision) values (2, 0)",
        "delete from rabta.promoter_register",
        "delete from rabta.promoter_import",
        "update rabta.promoter_import set digest = repeat('0', 64)"
      })
  void notEvenTheRegulatorCan(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, REGULATOR)) {
      assertThatThrownBy(() -> as.change(statement)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aLicenceIsThereOnce() throws Exception {
    try (var as = DatabaseAs.caller(database, REGULATOR)) {
      assertThatThrownBy(() -> as.change(promoter(3, "0001LHR")))
          .hasMessageContaining("promoter_licence_once");
    }
  }

  private static Caller supervisor(String subject, String agency, String unit) {
    return new Caller(subject, "Supervisor Demo", Set.of(Role.SUPERVISOR), agency, unit);
  }

  private static String promoter(int id, String key) {
    return """
        insert into rabta.promoter values (%d, '0001/LHR', '%s', 'Demo Falcon', null, 'demo falcon', 'Lahore', 'POE-LHE',
          'ACTIVE', '2024-01-01', '2024-01-01', '2027-12-31', null, null, null, 'list.csv', '2026-11-01', now(), 1)"""
        .formatted(id, key);
  }

  private static String statement(int id, String by) {
    return """
        insert into rabta.licence_statement values (%d, 1, 'ACTIVE', '2024-01-01', '2024-01-01', '2027-12-31', null,
          'list.csv', '2026-11-01', '%s', 'Supervisor Demo', now())"""
        .formatted(id, by);
  }

  private static String upload(String id, String by) {
    return """
        insert into rabta.promoter_import values ('%s', 'list.csv', repeat('a', 64), 'x', '2026-11-01', 0, '%s',
          'Supervisor Demo', now(), null, 1)"""
        .formatted(id, by);
  }
}

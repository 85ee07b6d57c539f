package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.local.EmbeddedDatabase;

/**
 * In whose name the trail is written, what the clockwork may touch, and which parts belong to one
 * case. Case 101 is in custody of the cybercrime centre Lahore and proposed to the circle Lahore.
 */
class TrailPoliciesIT {

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openOneCaseAndProposeIt() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.proposed(database, 101, 101);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void nobodyWritesOnTheTrailOfACaseThatIsNotTheirs() throws Exception {
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> CasesInDatabase.entry(as, OTHER_CIRCLE, 101L))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void anEntryNamesTheRolesAndTheAgencyOfTheSession() throws Exception {
    var promoted = new Caller("circle", "Officer Demo", Set.of(Role.AUDITOR), "FIA", "AHTC-LHE");
    var moved = CasesInDatabase.officer("circle", "NCCIA", "AHTC-LHE");

    for (var other : Set.of(promoted, moved)) {
      try (var as = DatabaseAs.caller(database, CIRCLE)) {
        assertThatThrownBy(() -> CasesInDatabase.entry(as, other, null))
            .hasMessageContaining("row-level security");
      }
    }
  }

  @Test
  void anIdentityAndADecisionBelongToTheCaseOfTheirPersonAndFacts() throws Exception {
    CasesInDatabase.opened(database, 106);
    CasesInDatabase.opened(database, 107);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(
          "insert into rabta.person values (1909, 106, 2, 'HELD', 'SA', null, 'NO', null, now())");
      assertThatThrownBy(
              () ->
                  as.change(
                      "insert into rabta.person_identity values (1909, 107, repeat('0', 40)::bytea, now(), 1)"))
          .hasMessageContaining("person_identity_person_exists");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(
              () ->
                  as.change(
                      "insert into rabta.routing_decision values (1909, 107, 1060, '1', '{}', now())"))
          .hasMessageContaining("routing_decision_facts_exist");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into rabta.participation values (1910, 101, 'AHTC-GRW', 'FIA', 'PREVIEW', now(), 1)",
        "insert into rabta.participation values (1910, 101, 'NAT-CO', 'NAT', 'CONTRIBUTOR', now(), 1)",
        "update rabta.wait set unit = 'AHTC-GRW' where record_id = 101",
        "update rabta.wait set due_at = now() where record_id = 101",
        "select reason from rabta.hand_off",
        "select narrative from rabta.report",
        """
        insert into rabta.audit_entry values (1910, now(), 'circle', 'Officer', '', 'FIA', 'AHTC-LHE', 'internal',
          'CASE_READ', 'CASE', 'x', 101, 'DONE', null, '{}', decode(repeat('00', 16), 'hex'),
          decode(repeat('00', 32), 'hex'))"""
      })
  void theClockworkCannot(String statement) throws Exception {
    try (var as = DatabaseAs.clockwork(database)) {
      WritePoliciesIT.assertRefused(() -> as.change(statement));
    }
  }
}

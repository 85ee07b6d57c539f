package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.COORDINATOR;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.local.EmbeddedDatabase;

/**
 * What each side of a hand-off may write, and nothing beyond it. Case 101 is in custody of the
 * cybercrime centre Lahore and proposed to the circle Lahore as hand-off 101.
 */
class WritePoliciesIT {

  private static final String NOT_PERMITTED = "42501";
  private static final String NO_SUCH_KEY = "23503";

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openOneCaseAndProposeIt() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.proposed(database, 101, 101);
    CasesInDatabase.opened(database, 110);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rabta.case_record set title = 'other' where id = 101",
        "update rabta.case_record set reference = 'RBT-2026-111111' where id = 101",
        "update rabta.case_record set opened_at = now() where id = 101",
        "update rabta.case_record set custody_unit = 'AHTC-GRW', custody_agency = 'FIA' where id = 101",
        "update rabta.case_record set custody_unit = 'AHTC-LHE', custody_agency = 'FIA', officer_subject = 'x' where id = 101",
        "update rabta.case_record set officer_subject = 'circle' where id = 101",
        "update rabta.case_record set officer_name = 'Somebody' where id = 101",
        "update rabta.case_record set declines = 2 where id = 101",
        "insert into rabta.participation values (1901, 101, 'AHTC-GRW', 'FIA', 'PREVIEW', now(), 1)",
        "insert into rabta.participation values (1901, 101, 'AHTC-GRW', 'FIA', 'CONTRIBUTOR', now(), 1)",
        "insert into rabta.participation values (1901, 101, 'NAT-CO', 'NAT', 'PREVIEW', now(), 1)",
        "update rabta.participation set level = 'CONTRIBUTOR' where case_id = 101 and unit = 'AHTC-LHE'",
        "update rabta.participation set level = 'OBSERVER' where case_id = 101 and unit = 'CCRC-LHE'",
        "update rabta.participation set unit = 'AHTC-GRW' where case_id = 101 and unit = 'AHTC-LHE'",
        "update rabta.hand_off set reason = 'other' where id = 101",
        "update rabta.hand_off set to_unit = 'AHTC-GRW' where id = 101",
        "update rabta.hand_off set status = 'ACCEPTED', decided_by = 'circle', decided_at = now() where id = 101",
        "update rabta.hand_off set status = 'WITHDRAWN', decided_by = 'circle', decided_at = now() where id = 101",
        "update rabta.hand_off set status = 'DECLINED', decline_ground = 'OTHER', decided_by = 'x', decided_at = now() where id = 101",
        "update rabta.wait set due_at = due_at + interval '9 days' where record_id = 101",
        "update rabta.wait set status = 'CANCELLED', closed_at = now() where record_id = 101",
        """
        insert into rabta.wait values (1901, 'HAND_OFF_DIRECTION', 101, 101, 'NAT-CO', 'NAT', 'CCRC-LHE', 'NCCIA', now(),
          now() + interval '1 day', null, 0, null, 'OPEN', null, 1)""",
        "insert into rabta.report values (1901, 101, 'text', 'FAMILY', 'AHTC-LHE', 'Officer', now())"
      })
  void theReceiverCannotBeforeItAccepts(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertRefused(() -> as.change(statement));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rabta.case_record set custody_unit = 'AHTC-LHE', custody_agency = 'FIA' where id = 101",
        "update rabta.case_record set declines = 2 where id = 101",
        "update rabta.participation set level = 'CUSTODY' where case_id = 101 and unit = 'AHTC-LHE'",
        "update rabta.participation set level = 'CONTRIBUTOR' where case_id = 101 and unit = 'CCRC-LHE'",
        "insert into rabta.participation values (1902, 101, 'AHTC-GRW', 'FIA', 'PREVIEW', now(), 1)",
        "insert into rabta.participation values (1902, 101, 'AHTC-GRW', 'NCCIA', 'OBSERVER', now(), 1)",
        "update rabta.hand_off set status = 'ACCEPTED', decided_by = 'cyber', decided_at = now() where id = 101",
        "update rabta.hand_off set status = 'WITHDRAWN', decided_by = 'circle', decided_at = now() where id = 101",
        "update rabta.wait set status = 'MET', closed_at = now() where record_id = 101",
        "update rabta.report set narrative = 'other' where case_id = 101",
        "update rabta.person_index set value = repeat('1', 32) where case_id = 101"
      })
  void theCustodianCannotWhileItsProposalWaits(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertRefused(() -> as.change(statement));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'CCRC-LHE', 'NCCIA', 'AHTC-LHE', 'FIA', 'why', null, 'circle'",
        "'CCRC-KHI', 'NCCIA', 'AHTC-LHE', 'FIA', 'why', null, 'cyber'",
        "'CCRC-LHE', 'NCCIA', 'AHTC-LHE', 'NCCIA', 'why', null, 'cyber'"
      })
  void aProposalComesFromTheCustodianInItsOwnName(String values) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertRefused(
          () ->
              as.change(
                  "insert into rabta.hand_off values (110, 110, "
                      + values
                      + ", 'Officer', now(), 'PROPOSED', null, null, null, null, null, null, 1)"));
    }
  }

  @Test
  void custodyDoesNotMoveByHalves() throws Exception {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      as.change(
          "update rabta.participation set level = 'CONTRIBUTOR' where case_id = 101 and unit = 'CCRC-LHE'");
      assertThatThrownBy(as::commit).hasMessageContaining("custody");
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      moveCustody(as, 101);
      assertThatThrownBy(as::commit).hasMessageContaining("custody");
    }
  }

  @Test
  void aDeclineEndsThePreviewAndStillLeavesItsEntry() throws Exception {
    CasesInDatabase.proposed(database, 102, 102);

    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      decline(as, 102, 102, CIRCLE);
      CasesInDatabase.entry(as, CIRCLE, 102L);
      as.commit();
    }

    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.query("select title from rabta.case_record where id = 102")).isEmpty();
      assertThat(as.change("update rabta.hand_off set decision_reason = 'x' where id = 102"))
          .isZero();
    }
  }

  @Test
  void aWithdrawalEndsThePreviewsOfThoseWhoWereAskedAndNothingElse() throws Exception {
    CasesInDatabase.proposed(database, 103, 103);
    escalatedToCoordination(103);

    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(as.change("delete from rabta.participation where case_id = 103")).isZero();
      as.change(
          "update rabta.wait set status = 'CANCELLED', closed_at = now() where record_id = 103");
      as.change(
          "update rabta.hand_off set status = 'WITHDRAWN', decided_by = 'cyber', decided_at = now() where id = 103");
      assertThat(as.change("delete from rabta.participation where case_id = 103")).isEqualTo(2);
      as.commit();
    }

    for (var asked : List.of(CIRCLE, COORDINATOR)) {
      try (var as = DatabaseAs.caller(database, asked)) {
        assertThat(as.query("select title from rabta.case_record where id = 103")).isEmpty();
      }
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(as.query("select title from rabta.case_record where id = 103")).hasSize(1);
    }
  }

  /** What the clockwork writes when a wait has been overdue twice. */
  private static void escalatedToCoordination(long id) throws Exception {
    try (var as = DatabaseAs.clockwork(database)) {
      as.change(
          "update rabta.wait set escalated_to = 'NAT-CO', escalation_level = 2, next_escalation = null where record_id = "
              + id);
      as.change(
          "insert into rabta.participation values ("
              + (1800 + id)
              + ", "
              + id
              + ", 'NAT-CO', 'NAT', 'PREVIEW', now(), 1)");
      as.commit();
    }
  }

  @Test
  void custodyIsDirectedAfterTheSecondDeclineAndWhereTheDirectionSays() throws Exception {
    declinedTwice(104);

    try (var as = DatabaseAs.caller(database, COORDINATOR)) {
      as.change(
          """
          insert into rabta.hand_off values (1043, 104, 'CCRC-LHE', 'NCCIA', 'CCRC-KHI', 'NCCIA', 'why', null, 'n',
            'Coordinator', now(), 'DIRECTED', 'n', 'Coordinator', now(), null, null, null, 1)
          """);
      as.change(
          "update rabta.participation set level = 'CONTRIBUTOR' where case_id = 104 and unit = 'CCRC-LHE'");
      var savepoint = as.savepoint();
      assertThatThrownBy(
              () ->
                  as.change(
                      "insert into rabta.participation values (1905, 104, 'AHTC-GRW', 'FIA', 'CUSTODY', now(), 1)"))
          .hasMessageContaining("row-level security");
      as.back(savepoint);
      as.change(
          "insert into rabta.participation values (1904, 104, 'CCRC-KHI', 'NCCIA', 'CUSTODY', now(), 1)");
      as.change(
          """
          update rabta.case_record set custody_unit = 'CCRC-KHI', officer_subject = null, officer_name = null,
            declines = 0 where id = 104
          """);
      as.change(
          "update rabta.wait set status = 'MET', closed_at = now() where kind = 'HAND_OFF_DIRECTION' and case_id = 104");
      as.commit();
    }

    try (var as = DatabaseAs.caller(database, COORDINATOR)) {
      assertThat(as.change("update rabta.case_record set declines = 0 where id = 104")).isZero();
    }
  }

  @Test
  void aDirectionMayLeaveCustodyWhereItIs() throws Exception {
    declinedTwice(105);

    try (var as = DatabaseAs.caller(database, COORDINATOR)) {
      as.change(
          """
          insert into rabta.hand_off values (1053, 105, 'CCRC-LHE', 'NCCIA', 'CCRC-LHE', 'NCCIA', 'why', null, 'n',
            'Coordinator', now(), 'DIRECTED', 'n', 'Coordinator', now(), null, null, null, 1)
          """);
      assertThat(as.change("update rabta.case_record set declines = 0 where id = 105")).isOne();
      as.change(
          "update rabta.wait set status = 'MET', closed_at = now() where kind = 'HAND_OFF_DIRECTION' and case_id = 105");
      as.commit();
    }
  }

  @Test
  void aUnitOfAnotherAgencyIsNobody() throws Exception {
    var misplaced = new Caller("m", "Officer Demo", Set.of(Role.OFFICER), "FIA", "CCRC-LHE");

    try (var as = DatabaseAs.caller(database, misplaced)) {
      assertThat(as.query("select id from rabta.case_record")).isEmpty();
      assertThat(as.query("select person_id from rabta.person_identity")).isEmpty();
      assertThat(as.query("select id from rabta.hand_off")).isEmpty();
      assertThat(as.change("update rabta.case_record set declines = 0 where id = 101")).isZero();
    }
  }

  /** By a missing privilege, a policy, a guard or a reference, not by a slip in the statement. */
  static void assertRefused(ThrowingCallable statement) {
    assertThatThrownBy(statement)
        .isInstanceOfSatisfying(
            SQLException.class,
            refused -> assertThat(refused.getSQLState()).isIn(NOT_PERMITTED, NO_SUCH_KEY));
  }

  private static void declinedTwice(long id) throws SQLException {
    CasesInDatabase.proposed(database, id, id * 10 + 1);
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      decline(as, id, id * 10 + 1, CIRCLE);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      CasesInDatabase.propose(as, id, id * 10 + 2, OTHER_CIRCLE);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      decline(as, id, id * 10 + 2, OTHER_CIRCLE);
      as.commit();
    }
  }

  /** The writes of a decline, in the service's order. */
  private static void decline(DatabaseAs as, long id, long handOff, Caller by) throws SQLException {
    as.change("update rabta.case_record set declines = declines + 1 where id = ?", id);
    as.change(
        "update rabta.wait set status = 'MET', closed_at = now() where record_id = ?", handOff);
    if (as.query("select 1 from rabta.case_record where id = ? and declines = 2", id).size() == 1) {
      as.change(
          "insert into rabta.participation values (?, ?, 'NAT-CO', 'NAT', 'PREVIEW', now(), 1)",
          handOff * 10 + 2,
          id);
      as.change(
          """
          insert into rabta.wait values (?, 'HAND_OFF_DIRECTION', ?, ?, 'NAT-CO', 'NAT', 'CCRC-LHE', 'NCCIA', now(),
            now() + interval '1 day', null, 0, null, 'OPEN', null, 1)
          """,
          handOff * 10,
          id,
          id);
    }
    as.change(
        """
        update rabta.hand_off set status = 'DECLINED', decline_ground = 'OTHER', decided_by = ?, decided_at = now()
         where id = ?
        """,
        by.subject(),
        handOff);
    assertThat(
            as.change(
                "delete from rabta.participation where case_id = ? and unit = ?", id, by.unit()))
        .isOne();
  }

  private static void moveCustody(DatabaseAs as, long id) throws SQLException {
    as.change(
        "update rabta.participation set level = 'CONTRIBUTOR' where case_id = ? and unit = 'CCRC-LHE'",
        id);
    as.change(
        "update rabta.participation set level = 'CUSTODY' where case_id = ? and unit = 'AHTC-LHE'",
        id);
    as.change(
        """
        update rabta.case_record set custody_unit = 'AHTC-LHE', custody_agency = 'FIA', officer_subject = 'circle',
          officer_name = 'Officer Demo', declines = 0 where id = ?
        """,
        id);
  }
}

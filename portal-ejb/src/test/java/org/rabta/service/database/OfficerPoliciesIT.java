package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.AUDITOR;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.COORDINATOR;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CYBER;

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

/**
 * Who reads the list of officers, who may be put in charge, and what the clockwork may give back.
 * Case 401 is in custody of the cybercrime centre Lahore.
 */
class OfficerPoliciesIT {

  private static final String ASSIGN =
      "update rabta.case_record set officer_subject = ?, officer_name = ? where id = 401";

  private static EmbeddedDatabase database;

  @BeforeAll
  static void listThePeopleAndOpenACase() throws Exception {
    database = EmbeddedDatabase.temporary();
    try (var job = DatabaseAs.clockwork(database)) {
      listed(job, 1, "mate", "CCRC-LHE", "NCCIA", true);
      listed(job, 2, "suspended", "CCRC-LHE", "NCCIA", false);
      listed(job, 3, "karachi", "CCRC-KHI", "NCCIA", true);
      listed(job, 4, "circle", "AHTC-LHE", "FIA", true);
      listed(job, 5, "cyber", "CCRC-LHE", "NCCIA", true);
      job.commit();
    }
    CasesInDatabase.opened(database, 401);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void anOfficerReadsTheOwnUnitAndASupervisorTheAgency() throws Exception {
    assertThat(read(CYBER)).containsExactly("mate", "suspended", "cyber");
    assertThat(read(CYBER_SUPERVISOR)).containsExactly("mate", "suspended", "karachi", "cyber");
    assertThat(read(CIRCLE)).containsExactly("circle");
  }

  @Test
  void coordinationTheAuditorAndTheMisplacedReadNobody() throws Exception {
    var misplaced = CasesInDatabase.officer("m", "FIA", "CCRC-LHE");
    var analyst = new Caller("an", "Demo", Set.of(Role.ANALYST), CYBER.agency(), CYBER.unit());
    for (var caller : List.of(COORDINATOR, AUDITOR, misplaced, analyst)) {
      assertThat(read(caller)).as(caller.subject()).isEmpty();
      try (var as = DatabaseAs.caller(database, caller)) {
        assertThat(as.query("select outcome from rabta.officer_roll")).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into rabta.unit_officer values (9, 's', 'n', 'NCCIA', 'CCRC-LHE', '', true, true, null, null, true)",
        "update rabta.unit_officer set works = true",
        "delete from rabta.unit_officer",
        "update rabta.officer_roll set outcome = 'READ'",
        "update rabta.officer_roll set read_at = now()",
        "delete from rabta.case_returned",
        "insert into rabta.case_returned values (401, 'CCRC-LHE', 'NCCIA', 'x', 'LEFT', now())",
        "update rabta.case_assignment set reason = 'x'",
        "delete from rabta.case_assignment"
      })
  void peopleWriteNothingOfIt(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      assertThatThrownBy(() -> as.change(statement)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void aCaseGoesToAColleagueOfTheUnitInCustody() throws Exception {
    for (var giver : List.of(CYBER, CYBER_SUPERVISOR)) {
      try (var as = DatabaseAs.caller(database, giver)) {
        assertThat(as.change(ASSIGN, "mate", "Demo-mate")).isOne();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"suspended", "karachi", "circle", "nobody", "cs"})
  void aCaseGoesToNobodyElse(String subject) throws Exception {
    for (var giver : List.of(CYBER, CYBER_SUPERVISOR)) {
      try (var as = DatabaseAs.caller(database, giver)) {
        WritePoliciesIT.assertRefused(() -> as.change(ASSIGN, subject, "Demo-" + subject));
      }
    }
  }

  @Test
  void nobodyIsPutInChargeUnderAnotherName() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      WritePoliciesIT.assertRefused(() -> as.change(ASSIGN, "mate", "Somebody else"));
    }
  }

  @Test
  void anotherUnitAssignsNothing() throws Exception {
    for (var stranger : List.of(OTHER_CYBER, CIRCLE, COORDINATOR)) {
      try (var as = DatabaseAs.caller(database, stranger)) {
        assertThat(as.change(ASSIGN, "mate", "Demo-mate")).as(stranger.unit()).isZero();
      }
    }
  }

  @Test
  void anAssignmentIsRecordedByTheUnitInCustodyInOnesOwnName() throws Exception {
    var insert =
        "insert into rabta.case_assignment values (?, 401, null, 'x', 'why', ?, 'n', ?, ?, now())";
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(insert, 1L, "cyber", "CCRC-LHE", "NCCIA");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      WritePoliciesIT.assertRefused(() -> as.change(insert, 1L, "mate", "CCRC-LHE", "NCCIA"));
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      WritePoliciesIT.assertRefused(() -> as.change(insert, 1L, "circle", "AHTC-LHE", "FIA"));
    }
  }

  @Test
  void theClockworkGivesBackAndDoesNothingElse() throws Exception {
    try (var job = DatabaseAs.clockwork(database)) {
      assertThat(
              job.change(
                  "update rabta.case_record set officer_subject = null, officer_name = null where id = 401"))
          .isOne();
    }
    for (var statement :
        List.of(
            "update rabta.case_record set officer_subject = 'mate' where id = 401",
            "update rabta.case_record set officer_subject = null where id = 401",
            "update rabta.case_record set declines = 2 where id = 401",
            "update rabta.case_record set custody_unit = 'CCRC-KHI' where id = 401",
            "update rabta.case_record set title = 'x' where id = 401",
            "delete from rabta.case_record where id = 401")) {
      try (var job = DatabaseAs.clockwork(database)) {
        WritePoliciesIT.assertRefused(() -> job.change(statement));
      }
    }
  }

  @Test
  void theClockworkAloneGivesClaimsBack() throws Exception {
    var give = "select kind from rabta.claims_given_back('nobody', '')";
    try (var job = DatabaseAs.clockwork(database)) {
      assertThat(job.query(give)).isEmpty();
    }
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      assertThatThrownBy(() -> as.query(give)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void aRequestThatSomebodyWhoLeftHadTakenUpWaitsForItsUnitAgain() throws Exception {
    CasesInDatabase.opened(database, 403);
    try (var owner = DatabaseAs.owner(database)) {
      owner.change(
          """
          insert into rabta.agency_request (id, case_id, ordinal, reference, kind, title, tlp, handling, priority,
            from_unit, from_agency, to_unit, to_agency, question, asked_by, asked_name, asked_at, due_at, status,
            claimed_by, claimed_name, claimed_at, version)
          values (1, 403, 1, 'RBT-2026-900403/R1', 'INFORMATION', 't', 'AMBER', '', 'NORMAL', 'CCRC-LHE', 'NCCIA',
            'AHTC-LHE', 'FIA', 'q', 'cyber', 'n', now(), now() + interval '1 day', 'CLAIMED', 'circle', 'n', now(), 1)
          """);
      owner.commit();
    }
    var give = "select reference from rabta.claims_given_back('circle', ?)";
    try (var job = DatabaseAs.clockwork(database)) {
      assertThat(job.query(give, "AHTC-LHE")).as("stays in the unit").isEmpty();
      assertThat(job.query(give, "AHTC-GRW")).containsExactly("RBT-2026-900403/R1");
      assertThat(job.query(give, "")).as("once").isEmpty();
      job.commit();
    }
    try (var owner = DatabaseAs.owner(database)) {
      assertThat(owner.query("select status from rabta.agency_request where id = 1"))
          .containsExactly("SENT");
    }
  }

  @Test
  void whatFellBackIsToldUntilSomebodyTakesIt() throws Exception {
    CasesInDatabase.opened(database, 402);
    try (var job = DatabaseAs.clockwork(database)) {
      job.change(
          "update rabta.case_record set officer_subject = null, officer_name = null where id = 402");
      job.change(
          "insert into rabta.case_returned values (402, 'CCRC-LHE', 'NCCIA', 'x', 'LEFT', now())");
      job.commit();
    }
    var told = "select case_id from rabta.case_returned where case_id = 402";
    for (var caller : List.of(CYBER, CYBER_SUPERVISOR)) {
      try (var as = DatabaseAs.caller(database, caller)) {
        assertThat(as.query(told)).hasSize(1);
      }
    }
    for (var caller : List.of(OTHER_CYBER, CIRCLE, COORDINATOR)) {
      try (var as = DatabaseAs.caller(database, caller)) {
        assertThat(as.query(told)).as(caller.unit()).isEmpty();
      }
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(
          "update rabta.case_record set officer_subject = 'cyber', officer_name = 'Officer Demo' where id = 402");
      assertThat(as.query(told)).isEmpty();
    }
  }

  @Test
  void whoTakesACaseAlthoughTheListSaysThatTheyLeftIsLookedAtAgain() throws Exception {
    var suspended = CasesInDatabase.officer("suspended", "NCCIA", "CCRC-LHE");
    try (var as = DatabaseAs.caller(database, suspended)) {
      as.change(ASSIGN, "suspended", "Officer Demo");
      assertThat(as.query("select cleared from rabta.unit_officer where subject = 'suspended'"))
          .containsExactly("f");
    }
  }

  private static List<String> read(Caller caller) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query("select subject from rabta.unit_officer order by id");
    }
  }

  private static void listed(
      DatabaseAs job, long id, String subject, String unit, String agency, boolean works)
      throws SQLException {
    job.change(
        "insert into rabta.unit_officer values (?, ?, ?, ?, ?, 'officer', ?, ?, now(), null, true)",
        id,
        subject,
        "Demo-" + subject,
        agency,
        unit,
        works,
        works);
  }
}

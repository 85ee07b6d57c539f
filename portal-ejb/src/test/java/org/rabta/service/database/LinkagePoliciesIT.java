package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.AUDITOR;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.COORDINATOR;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/**
 * Who learns what of identifiers that two cases share. Case 401 of the cybercrime centre Lahore had
 * the number first; the circle Lahore records it in case 402.
 */
class LinkagePoliciesIT {

  private static final AtomicLong KEYS = new AtomicLong(40_000);
  private static final String NUMBER = "+923001234567";

  private static EmbeddedDatabase database;

  @BeforeAll
  static void twoAgenciesRecordOneNumber() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.opened(database, 401);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      keep(as, 401, "PHONE", NUMBER);
      keep(as, 401, "RECRUITER_NAME", "agent demo");
      as.change("insert into rabta.case_mark values (11, 401), (12, 401), (13, 401)");
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      openForCircle(as, 402);
      keep(as, 402, "PHONE", NUMBER);
      keep(as, 402, "RECRUITER_NAME", "agent demo");
      as.commit();
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theCustodianWhoHadItFirstIsToldWhoRecordedItAndItsSupervisorToo() throws Exception {
    for (var caller : List.of(CYBER, CYBER_SUPERVISOR)) {
      assertThat(
              query(
                  caller,
                  "select kind || ' ' || value || ' ' || other_agency || ' ' || other_unit from"
                      + " rabta.case_hit where case_id = 401"))
          .containsExactly("PHONE " + NUMBER + " FIA AHTC-LHE");
    }
  }

  @Test
  void whoRecordedItIsToldNothingAndNeitherIsAnybodyElse() throws Exception {
    for (var caller : List.of(CIRCLE, OTHER_CIRCLE, COORDINATOR, AUDITOR)) {
      assertThat(query(caller, "select id::text from rabta.case_hit")).as(caller.unit()).isEmpty();
      assertThat(query(caller, "select value from rabta.case_identifier where case_id = 401"))
          .as(caller.unit())
          .isEmpty();
    }
  }

  @Test
  void nobodyLearnsWhichCaseItIsOnTheOtherSide() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.query("select other_case::text from rabta.case_hit"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void likeCasesAreThoseTheCallerReadsAlone() throws Exception {
    assertThat(alike(CYBER)).containsExactly("401");
    assertThat(alike(CYBER_SUPERVISOR)).containsExactly("401");
    assertThat(alike(CIRCLE)).containsExactly("402");
    for (var caller : List.of(OTHER_CIRCLE, COORDINATOR, AUDITOR)) {
      assertThat(alike(caller)).as(caller.unit()).isEmpty();
    }
  }

  @Test
  void aPreviewDoesNotAnswerForIdentifiers() throws Exception {
    CasesInDatabase.opened(database, 403);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      keep(as, 403, "IBAN", "PK36SCBL0000001123456702");
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      CasesInDatabase.propose(as, 403, 403, CIRCLE);
      as.commit();
    }

    assertThat(
            query(
                CIRCLE,
                "select case_id::text from rabta.cases_alike('{IBAN}',"
                    + " '{PK36SCBL0000001123456702}', '{}')"))
        .isEmpty();
  }

  @Test
  void alikeStoriesAreFoundByTheMarksTheyShare() throws Exception {
    assertThat(
            query(
                CYBER,
                "select case_id || ' ' || likeness from rabta.cases_alike('{}', '{}', '{11,13,99}')"))
        .containsExactly("401 2");
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.query("select mark::text from rabta.case_mark"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void aNameOrALicenceInCommonIsNoReasonToTellAnybody() throws Exception {
    assertThat(query(CYBER, "select id::text from rabta.case_hit where kind = 'RECRUITER_NAME'"))
        .isEmpty();
  }

  @Test
  void whoSeesTheOtherCaseAnywayIsNotToldAgain() throws Exception {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      openForCircle(as, 404);
      as.commit();
    }
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "insert into rabta.participation values (?, 404, 'CCRC-LHE', 'NCCIA', 'OBSERVER', now(), 1)",
          KEYS.incrementAndGet());
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      keep(as, 404, "PHONE", NUMBER);
      as.commit();
    }

    assertThat(query(CYBER, "select id::text from rabta.case_hit")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into rabta.case_identifier values (49001, 401, 'PHONE', '+92300', now())",
        "insert into rabta.case_mark values (49, 401)",
        "insert into rabta.case_not_same (id, case_id, other_case, said_by, said_name, unit, agency,"
            + " said_at) values (49002, 402, 401, 'circle', 'x', 'AHTC-LHE', 'FIA', now())"
      })
  void aStrangerWritesNothing(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> as.change(statement)).hasMessageContaining("row-level security");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into rabta.case_hit (id) values (1)",
        "delete from rabta.case_hit",
        "update rabta.case_hit set value = 'x'",
        "update rabta.case_identifier set value = 'xxx'",
        "delete from rabta.case_identifier",
        "delete from rabta.case_not_same"
      })
  void whatIsOnRecordStays(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(statement)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void noteIsTakenInTheOwnNameAndOnce() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> note(as, "somebody else")).hasMessageContaining("row-level");
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(note(as, "circle")).isZero();
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(note(as, "cyber")).isEqualTo(1);
      assertThat(note(as, "cyber")).isZero();
    }
  }

  @Test
  void whatIsNotNotedGoesWithCustody() throws Exception {
    CasesInDatabase.proposed(database, 405, 405);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      keep(as, 405, "ACCOUNT", "telegram:gulfjobs");
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      CasesInDatabase.insertRecord(as, 406, OTHER_CIRCLE);
      as.change(
          "insert into rabta.participation values (4060, 406, 'AHTC-GRW', 'FIA', 'CUSTODY', now(), 1)");
      keep(as, 406, "ACCOUNT", "telegram:gulfjobs");
      as.commit();
    }
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "update rabta.hand_off set status = 'ACCEPTED', decided_by = 'x', decided_name = 'x',"
              + " decided_at = now() where case_id = 405");
      as.change(
          "update rabta.participation set level = 'CONTRIBUTOR' where case_id = 405 and level = 'CUSTODY'");
      as.change(
          "update rabta.participation set level = 'CUSTODY' where case_id = 405 and unit = 'AHTC-LHE'");
      as.change(
          "update rabta.case_record set custody_unit = 'AHTC-LHE', custody_agency = 'FIA' where id = 405");
      as.commit();
    }

    var hits = "select other_unit from rabta.case_hit where case_id = 405";
    assertThat(query(CIRCLE, hits)).containsExactly("AHTC-GRW");
    assertThat(query(CYBER, hits)).isEmpty();
  }

  private static int note(DatabaseAs as, String subject) throws SQLException {
    return as.change(
        "update rabta.case_hit set noted_by = ?, noted_name = 'Officer', noted_at = now() where case_id = 401",
        subject);
  }

  private static Set<String> alike(Caller caller) throws SQLException {
    return Set.copyOf(
        query(
            caller,
            "select case_id::text from rabta.cases_alike('{PHONE,RECRUITER_NAME}', '{"
                + NUMBER
                + ",agent demo}', '{}') where case_id in (401, 402)"));
  }

  private static List<String> query(Caller caller, String sql) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query(sql);
    }
  }

  private static void openForCircle(DatabaseAs as, long id) throws SQLException {
    CasesInDatabase.insertRecord(as, id, CIRCLE);
    as.change(
        "insert into rabta.participation values (?, ?, 'AHTC-LHE', 'FIA', 'CUSTODY', now(), 1)",
        id * 10,
        id);
  }

  private static void keep(DatabaseAs as, long caseId, String kind, String value)
      throws SQLException {
    as.change(
        "insert into rabta.case_identifier values (?, ?, ?, ?, now())",
        KEYS.incrementAndGet(),
        caseId,
        kind,
        value);
  }
}

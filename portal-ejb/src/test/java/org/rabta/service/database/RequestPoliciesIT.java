package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.COORDINATOR;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;
import static org.rabta.service.database.CasesInDatabase.OTHER_CYBER;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/** What the database lets the two sides of a request do, whatever the services ask for. */
class RequestPoliciesIT {

  private static final Caller PTA = CasesInDatabase.officer("pta", "PTA", "PTA-HQ");
  private static final Caller SECOND_PTA = CasesInDatabase.officer("pta2", "PTA", "PTA-HQ");
  private static final AtomicLong KEYS = new AtomicLong(40_000);

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openOneCase() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.opened(database, 401);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theAskedUnitReadsItsRequestAndTheHeadOfTheCaseAndNoMore() throws Exception {
    var request = asked();
    try (var as = DatabaseAs.caller(database, PTA)) {
      assertThat(count(as, "agency_request", request)).isEqualTo(1);
      assertThat(as.query("select value from rabta.request_item where request_id = ?", request))
          .containsExactlyInAnyOrder("0000/LHR", null);
      for (var table : List.of("case_record", "case_facts", "routing_decision")) {
        assertThat(rows(as, table)).as(table).isPositive();
      }
      for (var table :
          List.of("report", "person", "person_index", "advertisement", "recruiter", "hand_off")) {
        assertThat(rows(as, table)).as(table).isZero();
      }
      assertThat(as.query("select unit from rabta.participation where case_id = 401")).isEmpty();
    }
  }

  @Test
  void strangersReadNothing() throws Exception {
    var request = asked();
    for (var stranger : List.of(OTHER_CIRCLE, OTHER_CYBER, COORDINATOR)) {
      try (var as = DatabaseAs.caller(database, stranger)) {
        assertThat(count(as, "agency_request", request)).as(stranger.unit()).isZero();
        assertThat(rows(as, "request_item")).as(stranger.unit()).isZero();
      }
    }
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      assertThat(count(as, "agency_request", request)).isEqualTo(1);
    }
  }

  @Test
  void whenItHasEndedTheAskedUnitKeepsItsAnswerAndLosesCaseAndPassport() throws Exception {
    var request = asked();
    change(PTA, CLAIM, request);
    change(PTA, ANSWER, request);
    change(PTA, "update rabta.access_grant set ended_at = now() where source_id = ?", request);
    try (var as = DatabaseAs.caller(database, PTA)) {
      assertThat(count(as, "agency_request", request)).isEqualTo(1);
      assertThat(as.query("select value from rabta.request_item where request_id = ?", request))
          .containsExactly("0000/LHR");
    }
  }

  private static final String CLAIM =
      "update rabta.agency_request set status = 'CLAIMED', claimed_by = 'pta', claimed_name = 'x',"
          + " claimed_at = now() where id = ?";
  private static final String ANSWER =
      "update rabta.agency_request set status = 'ANSWERED', answer = 'yes', ended_by = 'pta',"
          + " ended_name = 'x', ended_at = now() where id = ?";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ANSWER,
        "update rabta.agency_request set status = 'WITHDRAWN', ended_by = 'pta', ended_name = 'x',"
            + " ended_at = now() where id = ?",
        "update rabta.agency_request set status = 'CLAIMED', claimed_by = 'somebody', claimed_name ="
            + " 'x', claimed_at = now() where id = ?",
        "update rabta.agency_request set question = 'another' where id = ?",
        "delete from rabta.agency_request where id = ?"
      })
  void theAskedUnitMovesItInNoOtherWay(String statement) throws Exception {
    var request = asked();
    try (var as = DatabaseAs.caller(database, PTA)) {
      assertThatThrownBy(() -> as.change(statement, request)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aColleagueDoesNotAnswerWhatSomebodyWorksOn() throws Exception {
    var request = asked();
    change(PTA, CLAIM, request);
    try (var as = DatabaseAs.caller(database, SECOND_PTA)) {
      assertThatThrownBy(() -> as.change(ANSWER.replace("'pta'", "'pta2'"), request))
          .hasMessageContaining("may not move so");
    }
  }

  @Test
  void theAskerDoesNotAnswerItself() throws Exception {
    var request = asked();
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(CLAIM.replace("'pta'", "'cyber'"), request))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void whoDoesNotWorkOnTheCaseAsksNothingAndGrantsNothing() throws Exception {
    asked();
    try (var as = DatabaseAs.caller(database, PTA)) {
      assertThatThrownBy(() -> send(as, PTA, "NCCIA-HQ", "NCCIA"))
          .hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> grant(as, 1, "AHTC-GRW", "FIA"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void aDocumentIsHandedOutToWhoAnswersAndHasItOpenAndToNobodyElse() throws Exception {
    var request = asked();
    assertThatThrownBy(() -> opened(PTA, request)).hasMessageContaining("row-level security");
    try (var as = DatabaseAs.caller(database, PTA)) {
      as.change(
          "update rabta.agency_request set status = 'CLAIMED', claimed_by = ?, claimed_name = 'n',"
              + " claimed_at = now(), version = 2 where id = ?",
          PTA.subject(),
          request);
      as.commit();
    }
    assertThat(documents(PTA, request)).isZero();
    opened(PTA, request);
    assertThat(documents(PTA, request)).isEqualTo(1);

    var colleague = CasesInDatabase.officer("colleague", "PTA", "PTA-HQ");
    assertThatThrownBy(() -> opened(colleague, request)).hasMessageContaining("row-level security");
    assertThat(documents(colleague, request)).isZero();
    assertThat(documents(CYBER, request)).as("not open to the asker before a purpose").isZero();
    opened(CYBER, request);
    assertThat(documents(CYBER, request)).isEqualTo(1);
  }

  private static int documents(Caller caller, long request) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query("select item_id from rabta.request_document where request_id = ?", request)
          .size();
    }
  }

  private static void opened(Caller by, long request) throws SQLException {
    try (var as = DatabaseAs.caller(database, by)) {
      as.change(
          """
          insert into rabta.identity_opening (id, case_id, request_id, reference, purpose, opened_by, opened_name, unit,
            agency, opened_at, open_until)
          values (?, 401, ?, 'x', 'INVESTIGATION', ?, 'n', ?, ?, now(), now() + interval '15 minutes')
          """,
          KEYS.incrementAndGet(),
          request,
          by.subject(),
          by.unit(),
          by.agency());
      as.commit();
    }
  }

  private static long asked() throws SQLException {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      var request = send(as, CYBER, "PTA-HQ", "PTA");
      as.change(
          "insert into rabta.request_item values (?, ?, 401, 'LICENCE', '0000/LHR')",
          KEYS.incrementAndGet(),
          request);
      var passport = KEYS.incrementAndGet();
      as.change(
          "insert into rabta.request_item values (?, ?, 401, 'PASSPORT', null)", passport, request);
      as.change(
          "insert into rabta.request_document values (?, ?, 401, ?)",
          passport,
          request,
          new byte[40]);
      grant(as, request, "PTA-HQ", "PTA");
      as.commit();
      return request;
    }
  }

  private static void grant(DatabaseAs as, long request, String unit, String agency)
      throws SQLException {
    as.change(
        "insert into rabta.access_grant values (?, 401, ?, ?, 'REQUEST_ONLY', 'REQUEST', ?, null,"
            + " now(), null, null, 1)",
        KEYS.incrementAndGet(),
        unit,
        agency,
        request);
  }

  private static long send(DatabaseAs as, Caller by, String toUnit, String toAgency)
      throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.agency_request (id, case_id, ordinal, reference, kind, title, tlp, handling, priority,
          from_unit, from_agency, to_unit, to_agency, question, asked_by, asked_name, asked_at, due_at, status, version)
        values (?, 401, ?, ?, 'INFORMATION', 'title', 'AMBER', '', 'HIGH', ?, ?, ?, ?, 'why', ?, 'Officer', now(),
          now() + interval '1 day', 'SENT', 1)
        """,
        key,
        (int) key,
        "RBT-2026-900401/R" + key,
        by.unit(),
        by.agency(),
        toUnit,
        toAgency,
        by.subject());
    return key;
  }

  private static void change(Caller caller, String statement, long request) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      assertThat(as.change(statement, request)).isEqualTo(1);
      as.commit();
    }
  }

  private static int count(DatabaseAs as, String table, long id) throws SQLException {
    return as.query("select id::text from rabta." + table + " where id = ?", id).size();
  }

  private static int rows(DatabaseAs as, String table) throws SQLException {
    return as.query("select 1::text from rabta." + table).size();
  }
}

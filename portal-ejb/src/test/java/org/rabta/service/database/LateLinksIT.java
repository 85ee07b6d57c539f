package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.AUDITOR;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.COORDINATOR;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;
import static org.rabta.service.database.CasesInDatabase.OTHER_CYBER;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/**
 * Who learns what of a payee and of a person that two cases share. Case 401 of the cybercrime
 * centre Lahore had both first; the circle Lahore has them in case 402.
 */
class LateLinksIT {

  private static final AtomicLong KEYS = new AtomicLong(40_000);
  private static final String IBAN = "PK36SCBL0000001123456702";
  private static final String CARD = "a".repeat(32);

  private static final String TOLD = "select case_id from rabta.case_hit where kind = 'WALLET'";

  private static EmbeddedDatabase database;

  @BeforeAll
  static void twoAgenciesRecordOnePayeeAndOnePerson() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.opened(database, 401);
    CasesInDatabase.opened(database, 403);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      keep(as, 401, "IBAN", IBAN, "PAYMENTS");
      index(as, 401, 4010, "CNIC", CARD);
      index(as, 403, 4030, "PASSPORT", CARD);
      index(as, 403, 4030, "PHONE", CARD);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      CasesInDatabase.insertRecord(as, 402, CIRCLE);
      as.change(
          "insert into rabta.participation values (4020, 402, 'AHTC-LHE', 'FIA', 'CUSTODY', now(), 1)");
      as.change(
          "insert into rabta.person values (4020, 402, 1, 'HELD', 'SA', null, 'NO', null, now())");
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      keep(as, 402, "IBAN", IBAN, "PAYMENTS");
      index(as, 402, 4020, "CNIC", CARD);
      index(as, 402, 4020, "PHONE", CARD);
      as.commit();
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theCustodianIsToldOfThePayeeAndOfWhichOfItsPersonsItIs() throws Exception {
    assertThat(query(CYBER, "select kind || ' ' || value || ' ' || other_unit from rabta.case_hit"))
        .containsExactlyInAnyOrder("IBAN " + IBAN + " AHTC-LHE", "PERSON_CNIC /V1 AHTC-LHE");
  }

  @Test
  void whoRecordedItAndEverybodyElseIsToldNothing() throws Exception {
    for (var caller : List.of(CIRCLE, OTHER_CIRCLE, OTHER_CYBER, COORDINATOR, AUDITOR)) {
      assertThat(query(caller, "select kind from rabta.case_hit")).as(caller.unit()).isEmpty();
      assertThat(query(caller, "select id from rabta.person_index where case_id = 401"))
          .as(caller.unit())
          .isEmpty();
    }
  }

  @Test
  void nobodyComparesPersonsPastTheirPolicies() throws Exception {
    var shared =
        "select other.case_id from rabta.person_index own join rabta.person_index other"
            + " on other.value = own.value and other.kind = own.kind and other.case_id <> own.case_id";
    assertThat(query(CIRCLE, shared)).isEmpty();
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> as.query("select * from rabta.cases_with_same_person(402)"))
          .hasMessageContaining("does not exist");
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> as.query("select rabta.unit_reads('CCRC-LHE', 401, 'PEOPLE')"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void theSamePersonIsFoundAmongTheCasesWhoseIdentitiesOneMayOpen() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      index(as, 403, 4030, "CNIC", CARD);
      assertThat(
              as.query(
                  "select other.case_id from rabta.person_index own join rabta.person_index other"
                      + " on other.value = own.value and other.kind = own.kind and other.case_id <>"
                      + " own.case_id where own.case_id = 401 and own.kind = 'CNIC'"))
          .containsExactly("403");
      assertThat(as.query("select kind from rabta.case_hit where case_id = 403"))
          .as("the own unit is not told of itself")
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"PAYMENTS, 401", "ADVERTS,", "PEOPLE,"})
  void aPayeeIsFoundByThoseAloneWhoReadPayments(String part, String found) throws Exception {
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "insert into rabta.access_grant values (?, 401, 'AHTC-GRW', 'FIA', 'OBSERVER', 'SHARING',"
              + " 1, ?, now(), now() + interval '1 day', null, 1)",
          KEYS.incrementAndGet(),
          part);
      as.commit();
    }
    try {
      var expected = found == null ? List.<String>of() : List.of(found);
      assertThat(alike(OTHER_CIRCLE)).isEqualTo(expected);
      assertThat(query(OTHER_CIRCLE, "select case_id from rabta.case_identifier"))
          .isEqualTo(expected);
    } finally {
      try (var as = DatabaseAs.owner(database)) {
        as.change("delete from rabta.access_grant where case_id = 401");
        as.commit();
      }
    }
  }

  @Test
  void whoSeesTheOtherCaseWithoutThatPartIsTold() throws Exception {
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "insert into rabta.access_grant values (?, 402, 'CCRC-LHE', 'NCCIA', 'OBSERVER',"
              + " 'SHARING', 2, 'PAYMENTS', now(), now() + interval '1 day', null, 1)",
          KEYS.incrementAndGet());
      keep(as, 401, "PHONE", "+923001234567", "ADVERTS");
      keep(as, 401, "ACCOUNT", "account:99887766", "PAYMENTS");
      keep(as, 402, "PHONE", "+923001234567", "ADVERTS");
      keep(as, 402, "ACCOUNT", "account:99887766", "PAYMENTS");

      assertThat(as.query("select kind from rabta.case_hit where case_id = 401 order by kind"))
          .containsExactly("IBAN", "PERSON_CNIC", "PHONE");
    }
  }

  @Test
  void whatIsTakenBackTiesNoLongerAndIsToldNoLonger() throws Exception {
    try (var as = DatabaseAs.owner(database)) {
      keep(as, 401, "WALLET", "wallet:gone", "REPORT");
      keep(as, 402, "WALLET", "wallet:gone", "ADVERTS");
      keep(as, 402, "WALLET", "wallet:gone", "PAYMENTS");
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.query(loosened("ADVERTS"))).containsExactly("1");
      as.commit();
    }
    assertThat(query(CYBER, TOLD)).as("a payment says it still").containsExactly("401");
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.query(loosened("PAYMENTS"))).containsExactly("1");
      as.commit();
    }
    assertThat(query(CYBER, TOLD)).isEmpty();
    assertThat(
            query(
                CYBER, "select case_id from rabta.cases_alike('{WALLET}', '{wallet:gone}', '{}')"))
        .containsExactly("401");
  }

  @Test
  void nobodyLoosensWhatAnotherUnitRecorded() throws Exception {
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThat(
              as.query(
                  "select rabta.identifiers_loosened(401, 'PAYMENTS', '{IBAN}', '{" + IBAN + "}')"))
          .containsExactly("0");
    }
  }

  private static String loosened(String part) {
    return "select rabta.identifiers_loosened(402, '" + part + "', '{WALLET}', '{wallet:gone}')";
  }

  private static List<String> alike(Caller caller) throws SQLException {
    return query(caller, "select case_id from rabta.cases_alike('{IBAN}', '{" + IBAN + "}', '{}')");
  }

  private static List<String> query(Caller caller, String sql) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query(sql);
    }
  }

  private static void keep(DatabaseAs as, long caseId, String kind, String value, String part)
      throws SQLException {
    as.change(
        "insert into rabta.case_identifier values (?, ?, ?, ?, now(), ?)",
        KEYS.incrementAndGet(),
        caseId,
        kind,
        value,
        part);
  }

  private static void index(DatabaseAs as, long caseId, long person, String kind, String value)
      throws SQLException {
    as.change(
        "insert into rabta.person_index values (?, ?, ?, ?, ?)",
        KEYS.incrementAndGet(),
        person,
        caseId,
        kind,
        value);
  }
}

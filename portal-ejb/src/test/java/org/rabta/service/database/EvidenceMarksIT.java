package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;
import static org.rabta.service.database.CasesInDatabase.OTHER_CYBER;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/**
 * What marks and codes of one item come to in the database. Case 331 is in custody of the
 * cybercrime centre Lahore; the circle Lahore contributes and adds items, the circle Gujranwala and
 * the cybercrime centre Karachi contribute too, and with a protectorate the case is shared.
 */
class EvidenceMarksIT {

  private static final long CASE = 331;
  private static final AtomicLong KEYS = new AtomicLong(50_000);
  private static final Caller SHARED_WITH = CasesInDatabase.officer("poe", "BEOE", "POE-LHE");

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openOneCaseWithContributors() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.opened(database, CASE);
    try (var as = DatabaseAs.owner(database)) {
      for (var caller : new Caller[] {CIRCLE, OTHER_CIRCLE, OTHER_CYBER}) {
        as.change(
            "insert into rabta.participation values (?, ?, ?, ?, 'CONTRIBUTOR', now(), 1)",
            KEYS.incrementAndGet(),
            CASE,
            caller.unit(),
            caller.agency());
      }
      share(as);
      as.commit();
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "RED,          true,  false, true,  false, false",
    "AMBER_STRICT, true,  true,  true,  false, false",
    "AMBER,        true,  true,  true,  true,  true",
    "GREEN,        true,  true,  true,  true,  true",
    "CLEAR,        true,  true,  true,  true,  true"
  })
  void theMarkNarrowsWhoReadsAnItem(
      String mark, boolean adder, boolean agency, boolean custodian, boolean other, boolean shared)
      throws Exception {
    var item = added(mark, false, false);

    assertThat(reads(CIRCLE, item)).isEqualTo(adder);
    assertThat(reads(OTHER_CIRCLE, item)).isEqualTo(agency);
    assertThat(reads(CYBER, item)).isEqualTo(custodian);
    assertThat(reads(CYBER_SUPERVISOR, item)).isEqualTo(custodian);
    assertThat(reads(OTHER_CYBER, item)).isEqualTo(other);
    assertThat(reads(SHARED_WITH, item)).isEqualTo(shared);
  }

  @Test
  void whoIsNamedReadsARedItemAndItsLogUntilStruckOut() throws Exception {
    var item = added("RED", false, false);
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      name(as, CIRCLE, item, SHARED_WITH);
      as.commit();
    }
    assertThat(reads(SHARED_WITH, item)).isTrue();
    assertThat(logs(SHARED_WITH, item)).isEqualTo(1);
    assertThat(reads(OTHER_CYBER, item)).isFalse();
    assertThat(logs(OTHER_CYBER, item)).isZero();

    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      as.change(
          """
          update rabta.evidence_recipient set ended_by = ?, ended_name = 'x', ended_at = now(), version = 2
           where item_id = ?
          """,
          CIRCLE.subject(),
          item);
      as.commit();
    }
    assertThat(reads(SHARED_WITH, item)).isFalse();
  }

  @Test
  void onlyTheUnitThatAddedItNamesRecipients() throws Exception {
    var item = added("RED", false, false);
    for (var caller : new Caller[] {CYBER, OTHER_CIRCLE, SHARED_WITH}) {
      try (var as = DatabaseAs.caller(database, caller)) {
        assertThatThrownBy(() -> name(as, caller, item, caller))
            .as(caller.unit())
            .hasMessageContaining("row-level security");
      }
    }
  }

  @Test
  void whatMustNotBePassedOnIsNotForWhomTheCaseWasSharedWithUntilItsAgencyAgrees()
      throws Exception {
    var item = added("GREEN", true, false);
    assertThat(reads(SHARED_WITH, item)).isFalse();
    assertThat(reads(OTHER_CYBER, item)).isTrue();

    agreed(CIRCLE, item, "ONWARD_CONSENT");
    assertThat(reads(SHARED_WITH, item)).isTrue();

    agreed(CIRCLE, item, "ONWARD_CONSENT_REVOKED");
    assertThat(reads(SHARED_WITH, item)).isFalse();
  }

  @Test
  void aConsentIsTheOriginatorsAlone() throws Exception {
    var item = added("GREEN", true, true);
    for (var caller : new Caller[] {CYBER, OTHER_CIRCLE, OTHER_CYBER}) {
      assertThatThrownBy(() -> agreed(caller, item, "COURT_CONSENT"))
          .as(caller.unit())
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void aConsentSaysWhoAndWhen() throws Exception {
    var item = added("GREEN", true, true);
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> log(as, CIRCLE, item, "COURT_CONSENT", "Letter", null))
          .hasMessageContaining("evidence_custody_agreed_given");
    }
  }

  @Test
  void noItemGoesToCourtWithoutTheConsentItAsksFor() throws Exception {
    var item = added("GREEN", false, true);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> log(as, CYBER, item, "BUNDLED", null, null))
          .hasMessageContaining("row-level security");
    }

    agreed(CIRCLE, item, "COURT_CONSENT");

    try (var as = DatabaseAs.caller(database, CYBER)) {
      log(as, CYBER, item, "BUNDLED", null, null);
    }
  }

  @Test
  void noOtherAgencyHandsOverWhatMustNotBePassedOn() throws Exception {
    var item = added("GREEN", true, false);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> handedOver(as, CYBER, item))
          .hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      handedOver(as, CIRCLE, item);
    }
  }

  @Test
  void theCodesOfAShareHoldForWhoHasTheCaseByItAlone() throws Exception {
    var item = added("GREEN", false, false);
    for (var caller : new Caller[] {SHARED_WITH, OTHER_CYBER}) {
      try (var as = DatabaseAs.caller(database, caller)) {
        assertThat(as.query("select cardinality(rabta.session_handling(" + CASE + "))"))
            .containsExactly(caller == SHARED_WITH ? "2" : "0");
      }
    }
    try (var as = DatabaseAs.caller(database, SHARED_WITH)) {
      assertThatThrownBy(() -> log(as, SHARED_WITH, item, "BUNDLED", null, null))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void aNoteThatMustNotBePassedOnIsNotForWhomTheCaseWasSharedWith() throws Exception {
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          """
          insert into rabta.case_note (id, case_id, text, tlp, handling, withdrawn, submission, entered_by,
            entered_name, entered_unit, entered_agency, entered_at)
          values (?, ?, 'Seen', 'GREEN', 'NO_ONWARD_SHARING', false, gen_random_uuid(), 's', 'n', 'CCRC-LHE', 'NCCIA',
            now())
          """,
          KEYS.incrementAndGet(),
          CASE);
      as.commit();
    }
    assertThat(count(SHARED_WITH, "select id from rabta.case_note")).isZero();
    assertThat(count(CIRCLE, "select id from rabta.case_note")).isEqualTo(1);
  }

  private static boolean reads(Caller caller, long item) throws SQLException {
    return count(caller, "select id from rabta.evidence_item where id = " + item) == 1;
  }

  private static int logs(Caller caller, long item) throws SQLException {
    return count(caller, "select id from rabta.evidence_custody where item_id = " + item);
  }

  private static int count(Caller caller, String query) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query(query).size();
    }
  }

  private static long added(String mark, boolean noOnward, boolean notInCourt) throws SQLException {
    var key = KEYS.incrementAndGet();
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      as.change(
          """
          insert into rabta.evidence_item (id, case_id, name, kind, size, sha256, source, tlp, no_onward, not_in_court,
            added_by, added_name, unit, agency, added_at)
          values (?, ?, 'chat.txt', 'TEXT', 5, ?, 'phone', ?, ?, ?, ?, 'n', ?, ?, now())
          """,
          key,
          CASE,
          "%064x".formatted(key),
          mark,
          noOnward,
          notInCourt,
          CIRCLE.subject(),
          CIRCLE.unit(),
          CIRCLE.agency());
      log(as, CIRCLE, key, "ADDED", null, null);
      as.commit();
    }
    return key;
  }

  private static void agreed(Caller by, long item, String event) throws SQLException {
    try (var as = DatabaseAs.caller(database, by)) {
      log(as, by, item, event, "Letter", event.endsWith("REVOKED") ? null : "Director Demo");
      as.commit();
    }
  }

  private static void log(
      DatabaseAs as, Caller by, long item, String event, String note, String agreedBy)
      throws SQLException {
    as.change(
        """
        insert into rabta.evidence_custody (id, item_id, case_id, event, note, agreed_by, agreed_on, done_by, done_name,
          unit, agency, done_at)
        values (?, ?, ?, ?, ?, ?, case when ?::text is null then null else current_date end, ?, 'n', ?, ?,
          clock_timestamp())
        """,
        KEYS.incrementAndGet(),
        item,
        CASE,
        event,
        note,
        agreedBy,
        agreedBy,
        by.subject(),
        by.unit(),
        by.agency());
  }

  private static void handedOver(DatabaseAs as, Caller by, long item) throws SQLException {
    as.change(
        """
        insert into rabta.evidence_custody (id, item_id, case_id, event, recipient, note, done_by, done_name, unit,
          agency, done_at)
        values (?, ?, ?, 'HANDED_OVER', 'Laboratory', 'Receipt', ?, 'n', ?, ?, now())
        """,
        KEYS.incrementAndGet(),
        item,
        CASE,
        by.subject(),
        by.unit(),
        by.agency());
  }

  private static void name(DatabaseAs as, Caller by, long item, Caller to) throws SQLException {
    as.change(
        """
        insert into rabta.evidence_recipient (id, item_id, case_id, unit, agency, named_by, named_name, by_unit,
          by_agency, named_at, version)
        values (?, ?, ?, ?, ?, ?, 'n', ?, ?, now(), 1)
        """,
        KEYS.incrementAndGet(),
        item,
        CASE,
        to.unit(),
        to.agency(),
        by.subject(),
        by.unit(),
        by.agency());
  }

  private static void share(DatabaseAs as) throws SQLException {
    as.change(
        """
        insert into rabta.case_share (id, case_id, reference, unit, agency, level, parts, basis, basis_words, purpose,
          purpose_words, handling, named, from_unit, from_agency, shared_by, shared_name, shared_at, expires_at)
        values (1, ?, 'RBT-2026-900331', 'POE-LHE', 'BEOE', 'CONTRIBUTOR', null, 'AGREEMENT', 'MoU', 'LICENCE_CONTROL',
          'why', 'NO_ONWARD_SHARING,NOT_IN_COURT_WITHOUT_CONSENT', false, 'CCRC-LHE', 'NCCIA', 's', 'n', now(),
          now() + interval '9 days')
        """,
        CASE);
    as.change(
        """
        insert into rabta.access_grant (id, case_id, unit, agency, level, source, source_id, since, expires_at, version)
        values (1, ?, 'POE-LHE', 'BEOE', 'CONTRIBUTOR', 'SHARING', 1, now(), now() + interval '9 days', 1)
        """,
        CASE);
  }
}

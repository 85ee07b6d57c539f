package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/**
 * Who shares and what a share opens. Case 701 is in custody of the cybercrime centre Lahore; the
 * circle Lahore gets the shares.
 */
class SharePoliciesIT {

  private static final long CASE = 701;
  private static final AtomicLong KEYS = new AtomicLong(70_000);

  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.opened(database, CASE);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void nothingShared() throws Exception {
    asOwner("delete from rabta.access_grant");
    asOwner("delete from rabta.case_share_end");
    asOwner("delete from rabta.case_share");
    asOwner("update rabta.case_record set tlp = 'AMBER'");
  }

  @ParameterizedTest
  @CsvSource({
    "REPORT,   report",
    "PEOPLE,   person",
    "ADVERTS,  advertisement",
    "ADVERTS,  recruiter",
    "SIGNS,    case_sign"
  })
  void aShareOfOnePartOpensThatAndNoOther(String part, String table) throws Exception {
    asOwner(
        """
        insert into rabta.case_sign values (%d, %d, 'RED_FLAG', 'RF-%d', 'CONFIRMED', null, 't', null, 's', 'n',
          'CCRC-LHE', 'NCCIA', now())
        """
            .formatted(KEYS.incrementAndGet(), CASE, KEYS.get() % 900 + 10));
    shared("OBSERVER", part);

    for (var each :
        new String[] {
          "report", "person", "person_index", "advertisement", "recruiter", "case_sign"
        }) {
      var open = each.equals(table) || (part.equals("ADVERTS") && isAdvert(each));
      assertThat(reads(CIRCLE, each)).as(each).isEqualTo(open);
    }
    assertThat(reads(CIRCLE, "case_facts")).isTrue();
    assertThat(reads(CIRCLE, "audit_entry")).isFalse();
    assertThat(reads(OTHER_CIRCLE, "case_record")).as("another unit of the agency").isFalse();
  }

  @Test
  void identitiesOpenToAContributorWhomTheyWereGivenAndToNobodyElse() throws Exception {
    shared("CONTRIBUTOR", "PEOPLE");
    assertThat(reads(CIRCLE, "person_index")).isFalse();

    nothingShared();
    shared("CONTRIBUTOR", "IDENTITIES,PEOPLE");
    assertThat(reads(CIRCLE, "person_index")).isTrue();
  }

  @Test
  void whoIsAgainstBeingPassedOnIsNotNamedToAnotherUnit() throws Exception {
    asOwner("update rabta.person set sharing_consent = 'NO' where case_id = " + CASE);

    for (var parts : new String[] {null, "IDENTITIES,PEOPLE"}) {
      assertThatThrownBy(() -> shared("CONTRIBUTOR", parts))
          .hasMessageContaining("row-level security");
    }
    shared("CONTRIBUTOR", "PEOPLE");
    asOwner("update rabta.person set sharing_consent = 'UNKNOWN' where case_id = " + CASE);
  }

  @Test
  void anObserverIsGivenNoIdentity() {
    assertThatThrownBy(() -> shared("OBSERVER", "IDENTITIES,PEOPLE"))
        .hasMessageContaining("case_share_identities_for_contributors");
    assertThatThrownBy(() -> shared("OBSERVER", null))
        .hasMessageContaining("case_share_observer_is_limited");
  }

  @Test
  void aContributorSharesWithNobodyAndDoesNotLengthenItsOwnShare() throws Exception {
    shared("CONTRIBUTOR", null);

    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> share(as, CIRCLE, "AHTC-GRW", "FIA", "OBSERVER", "REPORT", 30))
          .hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(
              () -> as.change("update rabta.access_grant set expires_at = now() + interval '1 y'"))
          .hasMessageContaining("permission denied");
    }
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.change("update rabta.access_grant set ended_at = null")).isZero();
    }
  }

  @Test
  void nobodyGrantsMoreOrLongerThanTheShareSays() throws Exception {
    for (var change :
        new String[] {
          "level = 'CONTRIBUTOR'", "parts = null", "expires_at = s.expires_at + interval '1 day'"
        }) {
      try (var as = DatabaseAs.caller(database, CYBER)) {
        var share = share(as, CYBER, "AHTC-LHE", "FIA", "OBSERVER", "REPORT", 30);
        var column = change.substring(0, change.indexOf(' '));
        var value = change.substring(change.indexOf('=') + 2);
        assertThatThrownBy(() -> as.change(grant(share).replace("s." + column + " ", value + " ")))
            .as(change)
            .hasMessageContaining("row-level security");
      }
    }
  }

  @Test
  void theSupervisorOfTheCustodianSharesAndAnOfficerElsewhereDoesNot() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      share(as, CYBER_SUPERVISOR, "AHTC-LHE", "FIA", "OBSERVER", "REPORT", 30);
    }
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> share(as, OTHER_CIRCLE, "AHTC-LHE", "FIA", "OBSERVER", "REPORT", 30))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void theMarkOfTheCaseIsAskedAgain() throws Exception {
    for (var mark : new String[] {"AMBER_STRICT", "RED"}) {
      asOwner("update rabta.case_record set tlp = '" + mark + "'");
      try (var as = DatabaseAs.caller(database, CYBER)) {
        assertThatThrownBy(() -> share(as, CYBER, "AHTC-LHE", "FIA", "OBSERVER", "REPORT", 30))
            .as(mark)
            .hasMessageContaining("row-level security");
      }
    }
  }

  @Test
  void aShareEndsWithAYear() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> share(as, CYBER, "AHTC-LHE", "FIA", "OBSERVER", "REPORT", 400))
          .hasMessageContaining("case_share_ends");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> share(as, CYBER, "AHTC-LHE", "FIA", "OBSERVER", "REPORT", -1))
          .hasMessageContaining("case_share_ends");
    }
  }

  @Test
  void whatWasRevokedIsGoneAtOnceAndTheUnitIsToldWhy() throws Exception {
    var share = shared("CONTRIBUTOR", null);
    assertThat(reads(CIRCLE, "report")).isTrue();

    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(end(as)).as("not before an entry says so").isEqualTo("refused");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(
          """
          insert into rabta.case_share_end values (?, ?, 'REVOKED', 'Done', ?, 'Officer', 'CCRC-LHE', 'NCCIA', now())
          """,
          share,
          CASE,
          CYBER.subject());
      assertThat(end(as)).isEqualTo("1");
      as.commit();
    }

    assertThat(reads(CIRCLE, "case_record")).isFalse();
    assertThat(reads(CIRCLE, "report")).isFalse();
    assertThat(reads(CIRCLE, "case_share_end")).isTrue();
    assertThat(reads(OTHER_CIRCLE, "case_share_end")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rabta.case_share set purpose_words = 'x'",
        "delete from rabta.case_share",
        "update rabta.case_share_end set reason = 'x'",
        "delete from rabta.case_share_end",
        "update rabta.case_marking set reason = 'x'",
        "delete from rabta.case_marking"
      })
  void whatWasSharedStaysOnRecord(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(statement)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void theMarkChangesWithAReasonAndByTheCustodianAlone() throws Exception {
    var change =
        "update rabta.case_record set tlp = 'GREEN', updated_at = now() where id = " + CASE;
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(change)).hasMessageContaining("mark of a case");
    }
    shared("CONTRIBUTOR", null);
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> as.change(change)).hasMessageContaining("mark of a case");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(
          """
          insert into rabta.case_marking values (?, ?, 'AMBER', 'GREEN', 'Published', ?, 'Officer', 'CCRC-LHE', 'NCCIA',
            now())
          """,
          KEYS.incrementAndGet(),
          CASE,
          CYBER.subject());
      assertThat(as.change(change)).isEqualTo(1);
    }
  }

  private static boolean isAdvert(String table) {
    return table.equals("advertisement") || table.equals("recruiter");
  }

  private static String end(DatabaseAs as) {
    try {
      return String.valueOf(as.change("update rabta.access_grant set ended_at = now()"));
    } catch (SQLException refused) {
      return "refused";
    }
  }

  private static long shared(String level, String parts) throws SQLException {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      var share = share(as, CYBER, "AHTC-LHE", "FIA", level, parts, 30);
      as.change(grant(share));
      as.commit();
      return share;
    }
  }

  private static long share(
      DatabaseAs as, Caller by, String unit, String agency, String level, String parts, int days)
      throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.case_share values (?, ?, 'RBT-2026-900701', ?, ?, ?, ?::text, 'AGREEMENT', null, 'Minutes',
          'INVESTIGATION', 'Same recruiter', 'PURPOSE_BOUND', false, null, 'CCRC-LHE', 'NCCIA', ?, 'Officer', now(),
          now() + make_interval(days => ?))
        """,
        key,
        CASE,
        unit,
        agency,
        level,
        parts,
        by.subject(),
        days);
    return key;
  }

  private static String grant(long share) {
    return """
        insert into rabta.access_grant
        select %d, s.case_id, s.unit, s.agency, s.level , 'SHARING', s.id, s.parts , s.shared_at, s.expires_at , null, 1
          from rabta.case_share s where s.id = %d
        """
        .formatted(KEYS.incrementAndGet(), share);
  }

  private static boolean reads(Caller who, String table) throws SQLException {
    var column = table.equals("case_record") ? "id" : "case_id";
    try (var as = DatabaseAs.caller(database, who)) {
      return !as.query("select 1 from rabta.%s where %s = %d".formatted(table, column, CASE))
          .isEmpty();
    }
  }

  private static void asOwner(String sql) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      as.change(sql);
      as.commit();
    }
  }
}

package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.local.EmbeddedDatabase;

/** What a grant opens, how grants and participations add up, and how they end. */
class AccessGrantIT {

  private static final long CASE = 601;
  private static final AtomicLong KEYS = new AtomicLong(60_000);

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
  void nothingGranted() throws Exception {
    asOwner("delete from rabta.access_grant");
    asOwner("delete from rabta.participation where unit = 'AHTC-LHE'");
  }

  @Test
  void anObserverOfSomePartsReadsThoseAlone() throws Exception {
    grant("OBSERVER", "ADVERTS,NOTES", "now() + interval '1 day'");

    assertThat(reads("advertisement")).isTrue();
    assertThat(reads("recruiter")).isTrue();
    assertThat(reads("report")).isFalse();
    assertThat(reads("person")).isFalse();
    assertThat(reads("person_index")).isFalse();
    assertThat(reads("audit_entry")).isFalse();
    assertThat(reads("case_facts")).as("no part: every participant sees it").isTrue();
  }

  @Test
  void aContributorOfSomePartsReadsNoIdentityAndNoTrailButRecords() throws Exception {
    grant("CONTRIBUTOR", "REPORT,PEOPLE", null);

    assertThat(reads("person")).isTrue();
    assertThat(reads("person_index")).isFalse();
    assertThat(reads("audit_entry")).isFalse();
    assertThat(ask("select rabta.session_records(%d)::text".formatted(CASE))).isEqualTo("true");
  }

  @Test
  void whatHasExpiredIsGoneBeforeAnybodyTidiesUp() throws Exception {
    grant("OBSERVER", null, "now() + interval '1 day'");
    asOwner("alter table rabta.access_grant disable trigger access_grant_changed");
    asOwner("update rabta.access_grant set since = now() - interval '2 days', expires_at = now()");
    asOwner("alter table rabta.access_grant enable trigger access_grant_changed");
    asOwner("update rabta.case_access set expires_at = now() where expires_at is not null");

    assertThat(reads("case_record")).isFalse();
    assertThat(reads("report")).isFalse();
    assertThat(ask("select rabta.session_records(%d)::text".formatted(CASE))).isEqualTo("false");
  }

  @Test
  void theClockworkEndsWhatHasExpiredAndNothingElse() throws Exception {
    grant("OBSERVER", null, "now() + interval '1 day'");
    try (var as = DatabaseAs.clockwork(database)) {
      assertThat(as.change("update rabta.access_grant set ended_at = now()")).isZero();
    }
    asOwner(
        "update rabta.access_grant set since = now() - interval '2 days', expires_at = now() -"
            + " interval '1 day'");
    try (var as = DatabaseAs.clockwork(database)) {
      assertThat(as.change("update rabta.access_grant set ended_at = now()")).isEqualTo(1);
      as.commit();
    }

    assertThat(access()).isNull();
  }

  @Test
  void twoReasonsAddUpAndEndWithTheFirst() throws Exception {
    grant("OBSERVER", "ADVERTS", "now() + interval '1 day'");
    grant("OBSERVER", "REPORT", "now() + interval '9 days'");

    assertThat(access()).isEqualTo("OBSERVER ADVERTS,REPORT true");
    assertThat(ask("select (expires_at < now() + interval '2 days')::text from rabta.case_access"))
        .isEqualTo("true");
  }

  @Test
  void whoObservesForGoodAndContributesForATimeStillOpensNoIdentity() throws Exception {
    asOwner(
        "insert into rabta.participation values (%d, %d, 'AHTC-LHE', 'FIA', 'OBSERVER', now(), 1)"
            .formatted(KEYS.incrementAndGet(), CASE));
    grant("CONTRIBUTOR", "ADVERTS", "now() + interval '1 day'");

    assertThat(access())
        .isEqualTo("CONTRIBUTOR ADVERTS,EVIDENCE,JOURNEY,NOTES,PAYMENTS,PEOPLE,REPORT,SIGNS true");
    assertThat(reads("person_index")).isFalse();
  }

  @Test
  void aRequestAddsNothingToWhatAnObserverReads() throws Exception {
    asOwner(
        "insert into rabta.participation values (%d, %d, 'AHTC-LHE', 'FIA', 'OBSERVER', now(), 1)"
            .formatted(KEYS.incrementAndGet(), CASE));
    grant("REQUEST_ONLY", null, null);

    assertThat(access()).isEqualTo("OBSERVER null false");
  }

  @Test
  void endedGrantsLeaveNothingBehind() throws Exception {
    grant("CONTRIBUTOR", null, null);
    assertThat(access()).isEqualTo("CONTRIBUTOR null false");

    asOwner("update rabta.access_grant set ended_at = now()");

    assertThat(access()).isNull();
    assertThat(reads("case_record")).isFalse();
  }

  @Test
  void nobodyGrantsWithoutAReasonOfAFeature() throws Exception {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> as.change(insert("CONTRIBUTOR", null, null)))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("row-level security");
    }
  }

  private static void grant(String level, String parts, String expiry) throws SQLException {
    asOwner(insert(level, parts, expiry));
  }

  private static String insert(String level, String parts, String expiry) {
    var key = KEYS.incrementAndGet();
    return """
        insert into rabta.access_grant values (%d, %d, 'AHTC-LHE', 'FIA', '%s', '%s', %d, %s, now(), %s, null, 1)
        """
        .formatted(
            key,
            CASE,
            level,
            level.equals("REQUEST_ONLY") ? "REQUEST" : "SHARING",
            key,
            parts == null ? "null" : "'" + parts + "'",
            expiry == null ? "null" : expiry);
  }

  private static boolean reads(String table) throws SQLException {
    var column = table.equals("case_record") ? "id" : "case_id";
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      return !as.query("select 1 from rabta.%s where %s = %d".formatted(table, column, CASE))
          .isEmpty();
    }
  }

  private static String access() throws SQLException {
    return ask(
        """
        select level || ' ' || coalesce(parts, 'null') || ' ' || (expires_at is not null)
          from rabta.case_access
        """);
  }

  private static String ask(String sql) throws SQLException {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      var rows = as.query(sql);
      return rows.isEmpty() ? null : rows.get(0);
    }
  }

  private static void asOwner(String sql) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      as.change(sql);
      as.commit();
    }
  }
}

package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CYBER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.dormant.DormancyPolicy;
import org.rabta.local.EmbeddedDatabase;

/** What keeps a case alive, and what ends the wait of one that lay too long. */
class DormantCasesIT {

  private static final AtomicLong KEYS = new AtomicLong(2_000_000);
  private static final AtomicLong CASES = new AtomicLong(500);

  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = EmbeddedDatabase.temporary();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @EnumSource(DormancyPolicy.class)
  void theDatabaseWaitsAsLongAsThePolicySays(DormancyPolicy policy) throws Exception {
    assertThat(owner("select extract(day from rabta.dormant_after(?))::text", policy.name()))
        .isEqualTo(String.valueOf(policy.days()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CASE_READ",
        "TRAIL_READ",
        "IDENTITY_OPENED",
        "EVIDENCE_VIEWED",
        "EVIDENCE_DOWNLOADED",
        "CASES_EXPORTED",
        "CASES_SEARCHED",
        "WAIT_ESCALATED",
        "PERSONS_SOUGHT"
      })
  void readingKeepsNoCaseAlive(String act) throws Exception {
    var id = surfaced();

    act(CYBER, id, act);

    assertThat(openWaits(id)).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SIGNS_ANSWERED",
        "HAND_OFF_PROPOSED",
        "FACTS_RECORDED",
        "NOTE_WRITTEN",
        "CASE_OPENED"
      })
  void anActOfTheCustodianTakesTheCaseUpAgain(String act) throws Exception {
    var id = surfaced();

    act(CYBER, id, act);

    assertThat(openWaits(id)).isEqualTo("0");
    assertThat(
            owner("select status from rabta.wait where kind = 'CASE_DORMANT' and case_id = " + id))
        .isEqualTo("MET");
    assertThat(watched(id)).isEqualTo("true 3");
  }

  @Test
  void aSupervisorOfTheAgencyActsForTheCustodianAndNobodyElseDoes() throws Exception {
    var id = surfaced();
    participates(id, "CCRC-KHI", "NCCIA");
    participates(id, "AHTC-LHE", "FIA");

    act(OTHER_CYBER, id, "NOTE_WRITTEN");
    act(CIRCLE, id, "NOTE_WRITTEN");
    assertThat(openWaits(id)).isEqualTo("1");

    act(CYBER_SUPERVISOR, id, "NOTE_WRITTEN");
    assertThat(openWaits(id)).isEqualTo("0");
  }

  @Test
  void theReasonAndTheDayKeepItQuietUntilThen() throws Exception {
    var id = surfaced();

    try (var as = DatabaseAs.caller(database, CYBER)) {
      look(as, id, CYBER);
      as.commit();
    }
    act(CYBER, id, "NOTE_WRITTEN");

    assertThat(openWaits(id)).isEqualTo("0");
    assertThat(watched(id)).isEqualTo("true 5");
  }

  @Test
  void onlyTheCustodianSaysWhyAndInItsOwnName() throws Exception {
    var id = surfaced();
    participates(id, "AHTC-LHE", "FIA");

    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThatThrownBy(() -> look(as, id, CIRCLE)).hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> look(as, id, OTHER_CYBER))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void closingEndsTheWatchAndReopeningBeginsItAnew() throws Exception {
    var id = surfaced();

    change("update rabta.case_record set status = 'CLOSED', updated_at = now() where id = " + id);
    assertThat(openWaits(id)).isEqualTo("0");
    assertThat(watched(id)).startsWith("false");

    change("update rabta.case_record set status = 'OPEN', updated_at = now() where id = " + id);
    assertThat(watched(id)).isEqualTo("true 3");
  }

  @Test
  void anotherPriorityMovesTheDay() throws Exception {
    var id = quiet(0);

    change("update rabta.case_record set priority = 'NORMAL' where id = " + id);

    assertThat(watched(id)).isEqualTo("true 30");
  }

  @Test
  void nobodyWritesTheActivityOrTheWaitByHand() throws Exception {
    var id = quiet(0);
    for (var statement :
        Set.of(
            "update rabta.case_activity set next_look = now() where case_id = " + id,
            "delete from rabta.case_look",
            "update rabta.case_look set reason = 'x'")) {
      try (var as = DatabaseAs.caller(database, CYBER)) {
        assertThatThrownBy(() -> as.change(statement)).hasMessageContaining("permission denied");
      }
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> openWait(as, id)).hasMessageContaining("row-level security");
    }
  }

  @Test
  void everyActOfThePortalIsEitherDoneOrRead() throws Exception {
    var read = new TreeSet<String>();
    for (var code : actsOfTheServices()) {
      if (owner("select rabta.is_reading(?)::text", code).equals("true")) {
        read.add(code);
      }
    }

    assertThat(read)
        .as("what only looks; whoever adds an act that only looks gives it such a name")
        .allMatch(
            code ->
                code.matches(
                    ".*(READ|VIEWED|SHOWN|CHECKED|DOWNLOADED|EXPORTED|SEARCHED|LISTED|SOUGHT|SEEN)|IDENTITY_(OPENED|CLOSED)|REQUEST_DOCUMENTS_OPENED"))
        .contains("CASE_READ", "TRAIL_READ");
  }

  private static Set<String> actsOfTheServices() throws IOException {
    var acts = new TreeSet<String>();
    var code = Pattern.compile("@Act\\(\"([A-Z_]+)\"");
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.matcher(Files.readString(file)).results().forEach(m -> acts.add(m.group(1)));
      }
    }
    return acts;
  }

  /** An urgent case on which nothing happened for so many days. */
  private static long quiet(int days) throws SQLException {
    var id = CASES.incrementAndGet();
    CasesInDatabase.opened(database, id);
    change(
        "update rabta.case_activity set acted_at = now() - interval '%1$s days', next_look = now() - interval"
                .formatted(days)
            + " '%1$s days' + interval '3 days' where case_id = %2$s".formatted(days, id));
    return id;
  }

  /** The same, found by the clockwork. */
  private static long surfaced() throws SQLException {
    var id = quiet(10);
    try (var as = DatabaseAs.clockwork(database)) {
      as.change("update rabta.case_activity set watched = false where case_id = ?", id);
      openWait(as, id);
      as.commit();
    }
    return id;
  }

  private static void openWait(DatabaseAs as, long id) throws SQLException {
    as.change(
        """
        insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at,
          due_at, next_escalation, escalation_level, status, version)
        values (?, 'CASE_DORMANT', ?, ?, 'CCRC-LHE', 'NCCIA', 'CCRC-LHE', 'NCCIA', now() - interval '1 hour',
          now() + interval '1 day', now() + interval '1 day', 0, 'OPEN', 1)
        """,
        KEYS.incrementAndGet(),
        id,
        id);
  }

  private static void look(DatabaseAs as, long id, Caller by) throws SQLException {
    as.change(
        "insert into rabta.case_look values (?, ?, 'waits', (now() at time zone 'Asia/Karachi')::date + 5, ?, ?, ?, ?, now())",
        KEYS.incrementAndGet(),
        id,
        by.subject(),
        by.name(),
        by.unit(),
        by.agency());
  }

  private static void act(Caller by, long id, String act) throws SQLException {
    try (var as = DatabaseAs.caller(database, by)) {
      as.change(
          """
          insert into rabta.audit_entry (id, at, subject, name, roles, agency, unit, origin, act, record_kind, record_ref,
            case_id, outcome, detail, salt, digest)
          values (?, now(), ?, ?, ?, ?, ?, 'internal', ?, 'CASE', 'x', ?, 'DONE', '{}', ?, ?)
          """,
          KEYS.incrementAndGet(),
          by.subject(),
          by.name(),
          by.roleList(),
          by.agency(),
          by.unit(),
          act,
          id,
          new byte[16],
          new byte[32]);
      as.commit();
    }
  }

  private static void participates(long id, String unit, String agency) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "insert into rabta.participation values (?, ?, ?, ?, 'CONTRIBUTOR', now(), 1)",
          KEYS.incrementAndGet(),
          id,
          unit,
          agency);
      as.commit();
    }
  }

  private static String openWaits(long id) throws SQLException {
    return owner(
        "select count(*)::text from rabta.wait where kind = 'CASE_DORMANT' and status = 'OPEN' and case_id = "
            + id);
  }

  /** Whether it is watched, and in how many days it surfaces. */
  private static String watched(long id) throws SQLException {
    return owner(
        "select watched || ' ' || ((next_look at time zone 'Asia/Karachi')::date"
            + " - (now() at time zone 'Asia/Karachi')::date) from rabta.case_activity where case_id = "
            + id);
  }

  private static String owner(String sql, Object... values) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      return as.query(sql, values).get(0);
    }
  }

  private static void change(String sql) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      as.change(sql);
      as.commit();
    }
  }
}

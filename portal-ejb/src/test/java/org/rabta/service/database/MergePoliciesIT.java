package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.OTHER_CYBER;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/** What the database lets happen when two records of one matter are merged. */
class MergePoliciesIT {

  private static final AtomicLong KEYS = new AtomicLong(60_000);
  private static final AtomicLong CASES = new AtomicLong(600);
  private static final String REFUSED = "these cases cannot be merged";

  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = EmbeddedDatabase.temporary();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theMergedCaseIsClosedAndOpensAgainWhenTheMergeIsTakenBack() throws Exception {
    var into = opened();
    var other = opened();

    var key = merge(CYBER, other, into);
    assertThat(status(other)).isEqualTo("CLOSED");
    assertThat(status(into)).isEqualTo("OPEN");
    assertThat(reports(other)).isEqualTo("1");

    assertThat(takeBack(CYBER, key)).isEqualTo(1);
    assertThat(status(other)).isEqualTo("OPEN");
    assertThat(takeBack(CYBER, key)).isZero();
    assertThat(reports(other)).isEqualTo("1");
    merge(CYBER, other, into);
  }

  @Test
  void neitherIntoItselfNorTwiceNorInACircleNorInAChain() throws Exception {
    var into = opened();
    var other = opened();
    var third = opened();
    assertThatThrownBy(() -> merge(CYBER, into, into)).isInstanceOf(SQLException.class);
    merge(CYBER, other, into);

    assertThatThrownBy(() -> merge(CYBER, other, into)).hasMessageContaining(REFUSED);
    assertThatThrownBy(() -> merge(CYBER, other, third)).hasMessageContaining(REFUSED);
    assertThatThrownBy(() -> merge(CYBER, into, other)).hasMessageContaining(REFUSED);
    assertThatThrownBy(() -> merge(CYBER, third, other)).hasMessageContaining(REFUSED);
    assertThatThrownBy(() -> merge(CYBER, into, third)).hasMessageContaining(REFUSED);
    merge(CYBER, third, into);
  }

  @Test
  void onlyTheCustodianOfBoth() throws Exception {
    var into = opened();
    var other = opened();

    for (var stranger : new Caller[] {CIRCLE, OTHER_CYBER}) {
      assertThatThrownBy(() -> merge(stranger, other, into)).hasMessageContaining("row-level");
    }
    var key = merge(CYBER, other, into);
    assertThat(takeBack(CIRCLE, key)).isZero();
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.query("select reason from rabta.case_merge where id = ?", key)).isEmpty();
    }
  }

  @Test
  void aPendingHandOffOfTheMergedCaseHasToEndFirst() throws Exception {
    var into = opened();
    var other = CASES.incrementAndGet();
    CasesInDatabase.proposed(database, other, other);

    assertThatThrownBy(() -> merge(CYBER, other, into)).hasMessageContaining(REFUSED);
    merge(CYBER, into, opened());
  }

  @Test
  void whoMergesAtOnceInBothDirectionsGetsOneMerge() throws Exception {
    var one = opened();
    var two = opened();
    try (var first = DatabaseAs.caller(database, CYBER)) {
      insert(first, CYBER, one, two);
      var refused = new SQLException[1];
      var second =
          new Thread(
              () -> {
                try {
                  merge(CYBER, two, one);
                } catch (SQLException expected) {
                  refused[0] = expected;
                }
              });
      second.start();
      Thread.sleep(300);
      first.commit();
      second.join(20_000);
      assertThat((Throwable) refused[0]).hasMessageContaining(REFUSED);
    }
    assertThat(status(one)).isEqualTo("CLOSED");
    assertThat(status(two)).isEqualTo("OPEN");
  }

  @Test
  void theMergedCaseGoesWhereTheOtherGoes() throws Exception {
    var into = opened();
    var other = opened();
    merge(CYBER, other, into);

    try (var as = DatabaseAs.owner(database)) {
      as.change("update rabta.participation set level = 'CONTRIBUTOR' where case_id = ?", into);
      as.change(
          "insert into rabta.participation values (?, ?, 'AHTC-LHE', 'FIA', 'CUSTODY', now(), 1)",
          KEYS.incrementAndGet(),
          into);
      as.change(
          "update rabta.case_record set custody_unit = 'AHTC-LHE', custody_agency = 'FIA' where id = ?",
          into);
      as.commit();
    }

    assertThat(owner("select custody_unit from rabta.case_record where id = ?", other))
        .isEqualTo("AHTC-LHE");
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.query("select narrative from rabta.report where case_id = ?", other))
          .hasSize(1);
    }
  }

  @Test
  void theMergeLetsInOnlyWhoReadTheMergedCaseAndOnlyAsObserver() throws Exception {
    var into = opened();
    var other = opened();
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "insert into rabta.participation values (?, ?, 'CCRC-KHI', 'NCCIA', 'CONTRIBUTOR', now(), 1)",
          KEYS.incrementAndGet(),
          other);
      as.commit();
    }
    var key = merge(CYBER, other, into);

    assertThatThrownBy(() -> letIn(into, "AHTC-LHE", "FIA", "OBSERVER", key))
        .hasMessageContaining("row-level");
    assertThatThrownBy(() -> letIn(into, "CCRC-KHI", "NCCIA", "CONTRIBUTOR", key))
        .isInstanceOf(SQLException.class);
    assertThat(sees(OTHER_CYBER, into)).isFalse();
    letIn(into, "CCRC-KHI", "NCCIA", "OBSERVER", key);
    assertThat(sees(OTHER_CYBER, into)).isTrue();
  }

  private static boolean sees(Caller caller, long id) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return !as.query("select reference from rabta.case_record where id = ?", id).isEmpty();
    }
  }

  private static void letIn(long id, String unit, String agency, String level, long merge)
      throws SQLException {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(
          """
          insert into rabta.access_grant (id, case_id, unit, agency, level, source, source_id, since, version)
          values (?, ?, ?, ?, ?, 'MERGE', ?, now(), 1)
          """,
          KEYS.incrementAndGet(),
          id,
          unit,
          agency,
          level,
          merge);
      as.commit();
    }
  }

  private static long opened() throws SQLException {
    var id = CASES.incrementAndGet();
    CasesInDatabase.opened(database, id);
    return id;
  }

  private static long merge(Caller by, long other, long into) throws SQLException {
    try (var as = DatabaseAs.caller(database, by)) {
      var key = insert(as, by, other, into);
      as.commit();
      return key;
    }
  }

  private static long insert(DatabaseAs as, Caller by, long other, long into) throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.case_merge (id, case_id, into_id, reason, merged_by, merged_name, unit, agency, merged_at, version)
        values (?, ?, ?, 'same story', ?, ?, ?, ?, now(), 1)
        """,
        key,
        other,
        into,
        by.subject(),
        by.name(),
        by.unit(),
        by.agency());
    return key;
  }

  private static int takeBack(Caller by, long key) throws SQLException {
    try (var as = DatabaseAs.caller(database, by)) {
      var count =
          as.change(
              """
              update rabta.case_merge set unmerge_reason = 'two men', unmerged_by = ?, unmerged_name = 'x', unmerged_at = now()
               where id = ? and unmerged_at is null
              """,
              by.subject(),
              key);
      as.commit();
      return count;
    }
  }

  private static String status(long id) throws SQLException {
    return owner("select status from rabta.case_record where id = ?", id);
  }

  private static String reports(long id) throws SQLException {
    return owner("select count(*)::text from rabta.report where case_id = ?", id);
  }

  private static String owner(String sql, Object... values) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      return as.query(sql, values).get(0);
    }
  }
}

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
 * Who reads and who writes evidence. Case 311 is in custody of the cybercrime centre Lahore and
 * proposed to the circle Lahore.
 */
class EvidencePoliciesIT {

  private static final AtomicLong KEYS = new AtomicLong(40_000);

  private static EmbeddedDatabase database;
  private static long item;

  @BeforeAll
  static void openOneCaseWithOneItem() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.proposed(database, 311, 311);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      item = add(as, CYBER);
      log(as, CYBER, "ADDED");
      upload(as, CYBER);
      as.change("insert into rabta.evidence_watch values (?, 311, now(), now())", item);
      as.commit();
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void thoseOnTheCaseReadAndNobodyElse() throws Exception {
    for (var table : List.of("evidence_item", "evidence_custody")) {
      assertThat(read(CYBER, table)).as(table).isEqualTo(1);
      assertThat(read(CYBER_SUPERVISOR, table)).as(table).isEqualTo(1);
      for (var caller : Set.of(CIRCLE, OTHER_CIRCLE, COORDINATOR, AUDITOR)) {
        assertThat(read(caller, table)).as(table + " " + caller.unit()).isZero();
      }
    }
  }

  @Test
  void anUploadIsSeenByItsAuthorAlone() throws Exception {
    assertThat(read(CYBER, "evidence_upload")).isEqualTo(1);
    for (var caller : Set.of(CYBER_SUPERVISOR, CIRCLE, OTHER_CIRCLE, AUDITOR)) {
      assertThat(read(caller, "evidence_upload")).as(caller.unit()).isZero();
    }
  }

  @Test
  void whoDoesNotWorkOnTheCaseWritesNothing() throws Exception {
    for (var caller : Set.of(CIRCLE, OTHER_CIRCLE, COORDINATOR, AUDITOR)) {
      try (var as = DatabaseAs.caller(database, caller)) {
        var before = as.savepoint();
        assertThatThrownBy(() -> add(as, caller)).hasMessageContaining("row-level security");
        as.back(before);
        assertThatThrownBy(() -> log(as, caller, "VIEWED"))
            .hasMessageContaining("row-level security");
        as.back(before);
        assertThatThrownBy(() -> upload(as, caller)).hasMessageContaining("row-level security");
      }
    }
  }

  @Test
  void nobodyWritesTheLogInTheNameOfAnother() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> log(as, CYBER_SUPERVISOR, "VIEWED"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void whoObservesLeavesLinesButHandsNothingOver() throws Exception {
    var guest = CasesInDatabase.officer("guest", "FIA", "AHTC-KHI");
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "insert into rabta.participation values (?, 311, 'AHTC-KHI', 'FIA', 'OBSERVER', now(), 1)",
          KEYS.incrementAndGet());
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, guest)) {
      log(as, guest, "DOWNLOADED");
      var before = as.savepoint();
      assertThatThrownBy(() -> log(as, guest, "BUNDLED"))
          .hasMessageContaining("row-level security");
      as.back(before);
      assertThatThrownBy(() -> add(as, guest)).hasMessageContaining("row-level security");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rabta.evidence_item set name = 'other'",
        "delete from rabta.evidence_item",
        "update rabta.evidence_custody set done_name = 'other'",
        "delete from rabta.evidence_custody",
        "update rabta.evidence_check set result = 'INTACT'",
        "delete from rabta.evidence_check",
        "delete from rabta.evidence_upload",
        "update rabta.evidence_upload set size = 1",
        "select * from rabta.evidence_watch",
        "truncate rabta.evidence_custody"
      })
  void whatIsOnRecordStays(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(statement)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void theClockworkSeesNoWordsAndSpeaksInItsOwnName() throws Exception {
    try (var as = DatabaseAs.clockwork(database)) {
      assertThat(as.query("select sha256 from rabta.evidence_item")).hasSize(1);
      var before = as.savepoint();
      assertThatThrownBy(() -> as.query("select name from rabta.evidence_item"))
          .hasMessageContaining("permission denied");
      as.back(before);
      assertThatThrownBy(() -> as.query("select note from rabta.evidence_custody"))
          .hasMessageContaining("permission denied");
      as.back(before);
      found(as, "clockwork:evidence");
      as.back(before);
      assertThatThrownBy(() -> found(as, CYBER.subject()))
          .hasMessageContaining("row-level security");
      as.back(before);
      assertThatThrownBy(() -> as.change("update rabta.evidence_upload set status = 'COMPLETE'"))
          .hasMessageContaining("row-level security");
    }
  }

  private static int read(Caller caller, String table) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query("select id from rabta." + table).size();
    }
  }

  private static long add(DatabaseAs as, Caller by) throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.evidence_item (id, case_id, name, kind, size, sha256, source, tlp, no_onward, not_in_court,
          added_by, added_name, unit, agency, added_at)
        values (?, 311, 'chat.txt', 'TEXT', 5, ?, 'phone', 'AMBER', false, false, ?, ?, ?, ?, now())
        """,
        key,
        "%064x".formatted(key),
        by.subject(),
        by.name(),
        by.unit(),
        by.agency());
    return key;
  }

  private static void log(DatabaseAs as, Caller by, String event) throws SQLException {
    as.change(
        """
        insert into rabta.evidence_custody (id, item_id, case_id, event, done_by, done_name, unit, agency, done_at)
        values (?, ?, 311, ?, ?, ?, ?, ?, now())
        """,
        KEYS.incrementAndGet(),
        item,
        event,
        by.subject(),
        by.name(),
        by.unit(),
        by.agency());
  }

  private static void upload(DatabaseAs as, Caller by) throws SQLException {
    as.change(
        """
        insert into rabta.evidence_upload (id, case_id, name, size, received, source, tlp, no_onward, not_in_court,
          status, started_by, unit, agency, started_at, last_at, version)
        values (?, 311, 'chat.txt', 5, 0, 'phone', 'RED', false, false, 'OPEN', ?, ?, ?, now(), now(), 1)
        """,
        KEYS.incrementAndGet(),
        by.subject(),
        by.unit(),
        by.agency());
  }

  private static void found(DatabaseAs as, String by) throws SQLException {
    as.change(
        "insert into rabta.evidence_check values (?, ?, 311, true, 'INTACT', null, ?, 'Watch', now())",
        KEYS.incrementAndGet(),
        item,
        by);
  }
}

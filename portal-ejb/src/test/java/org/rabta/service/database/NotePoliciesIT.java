package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
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

/**
 * Who reads and writes notes, and who closes a case. Case 401 is in custody of the cybercrime
 * centre Lahore; the circle Gujranwala contributes, the cybercrime centre Karachi observes; it is
 * proposed to the circle Lahore. Case 402 is the centre's alone; the circle Gujranwala contributes.
 */
class NotePoliciesIT {

  private static final AtomicLong KEYS = new AtomicLong(40_000);

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openTwoCasesWithANoteOfEachMark() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.proposed(database, 401, 401);
    CasesInDatabase.opened(database, 402);
    try (var as = DatabaseAs.owner(database)) {
      takesPart(as, 401, OTHER_CIRCLE, "CONTRIBUTOR");
      takesPart(as, 401, OTHER_CYBER, "OBSERVER");
      takesPart(as, 402, OTHER_CIRCLE, "CONTRIBUTOR");
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      for (var mark : List.of("RED", "AMBER_STRICT", "AMBER", "GREEN", "CLEAR")) {
        note(as, CYBER, 401, mark, null);
      }
      as.commit();
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theMarkNarrowsWhatIsRead() throws Exception {
    assertThat(read(CYBER)).hasSize(5);
    assertThat(read(CYBER_SUPERVISOR)).hasSize(5);
    assertThat(read(OTHER_CYBER)).containsOnly("AMBER_STRICT", "AMBER", "GREEN", "CLEAR");
    assertThat(read(OTHER_CIRCLE)).containsOnly("AMBER", "GREEN", "CLEAR");
    assertThat(read(CIRCLE)).as("a preview").isEmpty();
    assertThat(read(COORDINATOR)).isEmpty();
  }

  @Test
  void whoWorksOnTheCaseWritesAndWhoOnlyLooksDoesNot() throws Exception {
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      note(as, OTHER_CIRCLE, 401, "GREEN", null);
    }
    for (var caller : List.of(OTHER_CYBER, CIRCLE, COORDINATOR)) {
      try (var as = DatabaseAs.caller(database, caller)) {
        assertThatThrownBy(() -> note(as, caller, 401, "GREEN", null))
            .as(caller.unit())
            .hasMessageContaining("row-level security");
      }
    }
  }

  @Test
  void nobodyWritesInAnothersName() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> note(as, CYBER_SUPERVISOR, 401, "GREEN", null))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void onlyTheUnitThatWroteANoteSupersedesItAndOnlyOnce() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      var first = note(as, CYBER, 401, "GREEN", null);
      note(as, CYBER, 401, "AMBER", first);
      assertThatThrownBy(() -> note(as, CYBER, 401, "RED", first))
          .hasMessageContaining("case_note_superseded_once");
    }
    var theirs = Long.valueOf(40_005);
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> note(as, OTHER_CIRCLE, 401, "CLEAR", theirs))
          .hasMessageContaining("row-level security");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rabta.case_note set tlp = 'CLEAR'",
        "delete from rabta.case_note",
        "update rabta.case_turn set reason = 'x'",
        "delete from rabta.case_turn"
      })
  void whatWasEnteredStays(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(statement)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void aCaseWithAPendingHandOffDoesNotClose() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> turn(as, CYBER, 401, "CLOSED"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void theStatusMovesWithATurnAlone() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> status(as, "CLOSED")).hasMessageContaining("a turn of the same");
    }
  }

  @Test
  void theCustodianClosesAndReopensAndTheContributorAsks() throws Exception {
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> turn(as, OTHER_CIRCLE, 402, "CLOSED"))
          .hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      turn(as, CYBER, 402, "CLOSED");
      status(as, "CLOSED");
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      turn(as, OTHER_CIRCLE, 402, "REOPENING_ASKED");
      note(as, OTHER_CIRCLE, 402, "GREEN", null);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, OTHER_CIRCLE)) {
      assertThatThrownBy(() -> turn(as, OTHER_CIRCLE, 402, "REOPENED"))
          .hasMessageContaining("row-level security");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(as.query("select status from rabta.case_access where case_id = 402"))
          .containsOnly("CLOSED");
      turn(as, CYBER, 402, "REOPENED");
      assertThat(status(as, "OPEN")).isEqualTo(1);
    }
  }

  private static List<String> read(Caller caller) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query("select tlp from rabta.case_note where case_id = 401");
    }
  }

  private static int status(DatabaseAs as, String status) throws SQLException {
    return as.change("update rabta.case_record set status = ? where id = 402", status);
  }

  private static void takesPart(DatabaseAs as, long caseId, Caller who, String level)
      throws SQLException {
    as.change(
        "insert into rabta.participation values (?, ?, ?, ?, ?, now(), 1)",
        KEYS.incrementAndGet() + 500_000,
        caseId,
        who.unit(),
        who.agency(),
        level);
  }

  private static Long note(DatabaseAs as, Caller by, long caseId, String tlp, Long supersedes)
      throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.case_note values (?, ?, 'text', ?, '', null, ?::bigint, false, ?, ?, ?, ?, ?, ?, now())
        """,
        key,
        caseId,
        tlp,
        supersedes,
        supersedes == null ? null : "why",
        "s" + key,
        by.subject(),
        by.name(),
        by.unit(),
        by.agency());
    return key;
  }

  private static void turn(DatabaseAs as, Caller by, long caseId, String kind) throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.case_turn values (?, ?, ?, ?, 'why', null, false, null, ?, ?, ?, ?, ?, now())
        """,
        key,
        caseId,
        kind,
        kind.equals("CLOSED") ? "NO_LEAD" : null,
        "s" + key,
        by.subject(),
        by.name(),
        by.unit(),
        by.agency());
  }
}

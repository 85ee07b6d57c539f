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
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.local.EmbeddedDatabase;

/**
 * Who reads and who writes what people said of signs. Case 301 is in custody of the cybercrime
 * centre Lahore and proposed to the circle Lahore.
 */
class SignPoliciesIT {

  private static final AtomicLong KEYS = new AtomicLong(30_000);

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openOneCaseAndAnswerOneSign() throws Exception {
    database = EmbeddedDatabase.temporary();
    try (var as = DatabaseAs.caller(database, CYBER)) {
      CasesInDatabase.open(as, 301);
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      CasesInDatabase.propose(as, 301, 301, CIRCLE);
      say(as, CYBER, "RF-17", "CONFIRMED", null);
      as.commit();
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theCustodianAndItsSupervisorRead() throws Exception {
    for (var caller : Set.of(CYBER, CYBER_SUPERVISOR)) {
      assertThat(read(caller)).isPositive();
    }
  }

  @Test
  void aPreviewAndAStrangerAndTheAuditorReadNothing() throws Exception {
    for (var caller : Set.of(CIRCLE, OTHER_CIRCLE, COORDINATOR, AUDITOR)) {
      assertThat(read(caller)).as(caller.unit()).isZero();
    }
  }

  @Test
  void aPreviewAndAStrangerWriteNothing() throws Exception {
    for (var caller : Set.of(CIRCLE, OTHER_CIRCLE, COORDINATOR)) {
      try (var as = DatabaseAs.caller(database, caller)) {
        assertThatThrownBy(() -> say(as, caller, "RF-18", "CONFIRMED", null))
            .as(caller.unit())
            .hasMessageContaining("row-level security");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void whoWorksOnTheCaseWritesAndWhoReadsItsTextsReads(Level level) throws Exception {
    if (level == Level.CUSTODY) {
      return;
    }
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "insert into rabta.participation values (?, 301, 'AHTC-KHI', 'FIA', ?, now(), 1)",
          KEYS.incrementAndGet(),
          level.name());
      as.commit();
    }
    var guest = CasesInDatabase.officer("guest", "FIA", "AHTC-KHI");
    var reads = read(guest) > 0;
    var writes = true;
    try (var as = DatabaseAs.caller(database, guest)) {
      say(as, guest, "RF-19", "CONFIRMED", null);
    } catch (SQLException refused) {
      writes = false;
    }
    try (var as = DatabaseAs.owner(database)) {
      as.change("delete from rabta.participation where case_id = 301 and unit = 'AHTC-KHI'");
      as.commit();
    }

    assertThat(reads).isEqualTo(level.readsReports());
    assertThat(writes).isEqualTo(level == Level.CONTRIBUTOR);
  }

  @Test
  void nobodySpeaksForSomebodyElse() throws Exception {
    var colleague = CasesInDatabase.officer("colleague", "NCCIA", "CCRC-LHE");
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> say(as, colleague, "RF-18", "CONFIRMED", null))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void aRoleThatWorksOnNoCaseWritesNothing() throws Exception {
    var admin =
        new Caller("admin", "Demo", Set.of(Role.AGENCY_ADMIN), CYBER.agency(), CYBER.unit());
    try (var as = DatabaseAs.caller(database, admin)) {
      assertThatThrownBy(() -> say(as, admin, "RF-18", "CONFIRMED", null))
          .hasMessageContaining("row-level security");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rabta.case_sign set answer = 'REJECTED'",
        "delete from rabta.case_sign",
        "truncate rabta.case_sign"
      })
  void whatWasSaidStays(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(statement)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void anAnswerIsSupersededOnce() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      var first = say(as, CYBER, "RF-20", "CONFIRMED", null);
      say(as, CYBER, "RF-20", "REJECTED", first);

      assertThatThrownBy(() -> say(as, CYBER, "RF-20", "UNKNOWN", first))
          .hasMessageContaining("case_sign_superseded_once");
    }
  }

  @Test
  void aSignHasOneFirstAnswer() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> say(as, CYBER, "RF-17", "REJECTED", null))
          .hasMessageContaining("case_sign_one_first");
    }
  }

  @Test
  void anAnswerSupersedesOneOfTheSameSign() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      var other = say(as, CYBER, "RF-21", "CONFIRMED", null);

      assertThatThrownBy(() -> say(as, CYBER, "RF-22", "REJECTED", other))
          .hasMessageContaining("case_sign_same_sign");
    }
  }

  private static int read(Caller caller) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query("select id from rabta.case_sign").size();
    }
  }

  private static Long say(DatabaseAs as, Caller by, String sign, String answer, Long supersedes)
      throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.case_sign values (?, 301, 'RED_FLAG', ?, ?, null, 'test', ?::bigint, ?, ?, ?, ?, now())
        """,
        key,
        sign,
        answer,
        supersedes,
        by.subject(),
        by.name(),
        by.unit(),
        by.agency());
    return key;
  }
}

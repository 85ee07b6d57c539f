package org.rabta.service.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.identity.OfficerEntry;
import org.rabta.domain.identity.RollOutcome;
import org.rabta.local.EmbeddedDatabase;

/** How a list is taken over under the clockwork's role, and what keeps the last one. */
class OfficerRollIT {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedDatabase.temporary();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void forget() throws Exception {
    try (var owner = database.connect(database.owner());
        var statement = owner.createStatement()) {
      statement.execute("delete from rabta.unit_officer");
      statement.execute(
          "update rabta.officer_roll set outcome = 'NEVER', attempted_at = null, read_at = null,"
              + " asked_at = null, lease_until = null");
    }
  }

  @Test
  void aListIsTakenOverAndTheNextOneTellsWhoLeftMovedOrIsDisabled() throws Exception {
    read(
        NOW,
        officer("stays", "AHTC-LHE"),
        officer("goes", "AHTC-LHE"),
        officer("moves", "AHTC-LHE"),
        officer("suspended", "AHTC-LHE"));
    assertThat(rows("select subject from rabta.unit_officer where cleared and works")).hasSize(4);

    read(
        NOW.plusSeconds(600),
        officer("stays", "AHTC-LHE"),
        officer("moves", "AHTC-GRW"),
        new OfficerEntry("suspended", "Demo", new UnitRef("FIA", "AHTC-LHE"), Set.of(), false));

    assertThat(
            rows(
                "select subject || ' ' || works || ' ' || cleared || ' ' || (gone_at is not null)"
                    + " from rabta.unit_officer order by subject"))
        .containsExactly(
            "goes false false true",
            "moves true false false",
            "stays true true false",
            "suspended false false false");
  }

  @Test
  void whoComesBackIsListedAgain() throws Exception {
    read(NOW, officer("a", "AHTC-LHE"), officer("b", "AHTC-LHE"));
    read(NOW.plusSeconds(600), officer("a", "AHTC-LHE"));
    read(NOW.plusSeconds(1200), officer("a", "AHTC-LHE"), officer("b", "AHTC-LHE"));

    assertThat(rows("select subject from rabta.unit_officer where works and gone_at is null"))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void anAccountOfAUnitThatTheDirectoryDoesNotKnowIsLeftOut() throws Exception {
    read(NOW, officer("a", "AHTC-LHE"), officer("b", "NO-SUCH"), officer("c", "CCRC-LHE"));

    assertThat(rows("select subject from rabta.unit_officer")).containsExactly("a");
  }

  @Test
  void aListOfNobodyOrWithoutMostOfThemLeavesTheLastOne() throws Exception {
    var many = IntStream.range(0, 20).mapToObj(i -> officer("s" + i, "AHTC-LHE")).toList();
    read(NOW, many.toArray(OfficerEntry[]::new));

    assertThat(read(NOW.plusSeconds(600))).isEqualTo(RollOutcome.IMPLAUSIBLE);
    assertThat(read(NOW.plusSeconds(1200), officer("s1", "AHTC-LHE")))
        .isEqualTo(RollOutcome.IMPLAUSIBLE);

    assertThat(rows("select subject from rabta.unit_officer where works")).hasSize(20);
    assertThat(rows("select outcome from rabta.officer_roll")).containsExactly("IMPLAUSIBLE");
    assertThat(rows("select read_at = '" + NOW + "' from rabta.officer_roll")).containsExactly("t");
  }

  @Test
  void oneNodeReadsAtATimeAndNotTooOften() throws Exception {
    try (var job = database.connect(database.job())) {
      var roll = new OfficerRoll(job);
      var lease = roll.take(NOW);
      assertThat(lease).isPresent();
      assertThat(roll.take(NOW.plusSeconds(1))).isEmpty();
      roll.failed(lease.get(), RollOutcome.UNREACHABLE);
      assertThat(roll.take(NOW.plusSeconds(30))).isEmpty();
      var again = roll.take(NOW.plus(OfficerRoll.AFTER_FAILURE));
      assertThat(again).isPresent();
      assertThat(roll.take(NOW.plus(Duration.ofMinutes(2)))).as("somebody reads").isEmpty();
      assertThat(roll.take(NOW.plus(Duration.ofMinutes(20)))).as("that node died").isPresent();
    }
  }

  @Test
  void whoAsksIsServedAtOnceButNotAgainAndAgain() throws Exception {
    read(NOW, officer("a", "AHTC-LHE"));
    asked(NOW.plusSeconds(5));
    try (var job = database.connect(database.job())) {
      var roll = new OfficerRoll(job);
      assertThat(roll.take(NOW.plusSeconds(6))).isEmpty();
      assertThat(roll.take(NOW.plusSeconds(11))).isPresent();
    }
  }

  @Test
  void aNodeThatLostItsLeaseChangesNothing() throws Exception {
    try (var job = database.connect(database.job())) {
      var roll = new OfficerRoll(job);
      var lost = roll.take(NOW).orElseThrow();
      var held = roll.take(NOW.plus(Duration.ofHours(1))).orElseThrow();

      roll.takeOver(lost, List.of(officer("late", "AHTC-LHE")), NOW);
      roll.failed(lost, RollOutcome.REFUSED);
      roll.takeOver(held, List.of(officer("b", "AHTC-LHE")), NOW.plus(Duration.ofHours(1)));
    }
    assertThat(rows("select subject from rabta.unit_officer")).containsExactly("b");
    assertThat(rows("select outcome from rabta.officer_roll")).containsExactly("READ");
  }

  private static RollOutcome read(Instant at, OfficerEntry... entries) throws SQLException {
    try (var job = database.connect(database.job())) {
      var roll = new OfficerRoll(job);
      return roll.takeOver(roll.take(at).orElseThrow(), List.of(entries), at);
    }
  }

  private static void asked(Instant at) throws SQLException {
    try (var owner = database.connect(database.owner());
        var statement = owner.createStatement()) {
      statement.execute("update rabta.officer_roll set asked_at = '" + at + "'");
    }
  }

  private static List<String> rows(String sql) throws SQLException {
    try (Connection owner = database.connect(database.owner());
        var statement = owner.createStatement();
        var row = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    }
  }

  private static OfficerEntry officer(String subject, String unit) {
    return new OfficerEntry(
        subject, "Demo-" + subject, new UnitRef("FIA", unit), Set.of(Role.OFFICER), true);
  }
}

package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

class RevokedLoginsTest {

  private final MovingClock clock = new MovingClock();
  private final SharedTable table = new SharedTable();
  private final RevokedLogins node = new RevokedLogins(table, clock);

  @Test
  void anEndedSessionIsKnownOnThisNodeAtOnce() throws Exception {
    node.add(Revocation.ofSession("session-1", clock.instant()));

    assertThat(node.include(login("session-1"))).isTrue();
    assertThat(node.include(login("session-2"))).isFalse();
  }

  @Test
  void anEndRecordedByAnotherNodeIsKnownWithinASecond() {
    assertThat(node.include(login("session-1"))).isFalse();
    table.rows.add(Revocation.ofSession("session-1", clock.instant()));

    clock.advance(RevokedLogins.READ_INTERVAL.minusMillis(1));
    assertThat(node.include(login("session-1"))).isFalse();

    clock.advance(Duration.ofMillis(1));
    assertThat(node.include(login("session-1"))).isTrue();
    assertThat(table.reads).isEqualTo(2);
  }

  @Test
  void theEndOfAPersonsLoginsEndsThoseThatBeganBeforeButNotALaterOne() throws Exception {
    LoginSession before = login("session-1");
    node.add(Revocation.ofPerson("officer-1", clock.instant()));
    clock.advance(Duration.ofSeconds(1));

    assertThat(node.include(before)).isTrue();
    assertThat(node.include(login("session-2"))).isFalse();
  }

  @Test
  void anOlderAnnouncementDoesNotUndoALaterOne() throws Exception {
    Instant early = clock.instant();
    clock.advance(Duration.ofMinutes(1));
    LoginSession login = login(null);
    node.add(Revocation.ofPerson("officer-1", clock.instant()));
    node.add(Revocation.ofPerson("officer-1", early));

    assertThat(node.include(login)).isTrue();
  }

  @Test
  void aNewNodeReadsAsFarBackAsAnyLoginLastsAndThenOnlyWhatIsNew() {
    node.include(login("session-1"));
    assertThat(table.span).isEqualTo(RevokedLogins.LONGEST_LOGIN);

    clock.advance(Duration.ofMinutes(10));
    node.include(login("session-1"));
    assertThat(table.span).isEqualTo(RevokedLogins.OVERLAP.plusMinutes(10));
  }

  @Test
  void whileTheDatabaseIsAwayWhatIsKnownCountsAndTheGapIsReadAfterwards() throws Exception {
    node.add(Revocation.ofSession("session-1", clock.instant()));
    node.include(login("session-2"));
    table.broken = true;
    clock.advance(Duration.ofMinutes(10));
    assertThat(node.include(login("session-1"))).isTrue();
    assertThat(node.include(login("session-2"))).isFalse();

    table.broken = false;
    clock.advance(Duration.ofMinutes(10));
    node.include(login("session-2"));
    assertThat(table.span).isEqualTo(RevokedLogins.OVERLAP.plusMinutes(20));
  }

  private LoginSession login(String sid) {
    Caller caller = new Caller("officer-1", "Officer", Set.of(Role.OFFICER), "FIA", "AHTC-LHE");
    Instant now = clock.instant();
    return new LoginSession(caller, sid, "i", "r", now.plusSeconds(300), now);
  }

  /** The table as another node may write it. */
  private static final class SharedTable extends RevocationTable {
    private final List<Revocation> rows = new ArrayList<>();
    private Duration span;
    private int reads;
    private boolean broken;

    @Override
    void add(Revocation revocation) {
      rows.add(revocation);
    }

    @Override
    List<Revocation> recordedWithin(Duration within) throws SQLException {
      if (broken) {
        throw new SQLException("away");
      }
      reads++;
      span = within;
      return rows;
    }
  }
}

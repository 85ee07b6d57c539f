package org.rabta.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The logins that have ended before their time. Each node reads the shared table at most once a
 * second, when somebody makes a request, and remembers what it read for as long as any login can
 * last. While the database does not answer, what is remembered counts.
 */
@ApplicationScoped
class RevokedLogins {

  /** Longer than the identity provider lets a session live (10 hours). */
  static final Duration LONGEST_LOGIN = Duration.ofHours(12);

  static final Duration READ_INTERVAL = Duration.ofSeconds(1);

  /** Read again each time, for transactions that committed late. */
  static final Duration OVERLAP = Duration.ofSeconds(30);

  private static final Logger LOG = Logger.getLogger(RevokedLogins.class.getName());

  private final Map<String, Instant> sessions = new ConcurrentHashMap<>();
  private final Map<String, Instant> people = new ConcurrentHashMap<>();
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Instant triedAt = Instant.EPOCH;
  private Instant readAt = Instant.EPOCH;
  private RevocationTable table;
  private Clock clock;

  /** For the container's proxy. */
  RevokedLogins() {}

  @Inject
  RevokedLogins(RevocationTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * Records an end for all nodes.
   *
   * @throws SQLException if it could not be recorded; the identity provider is then told so
   */
  void add(Revocation revocation) throws SQLException {
    table.add(revocation);
    remember(revocation);
  }

  /** Whether a login has been ended by the identity provider. */
  boolean include(LoginSession login) {
    readIfDue();
    if (login.sid() != null && sessions.containsKey(login.sid())) {
      return true;
    }
    Instant ended = people.get(login.caller().subject());
    return ended != null && !login.signedInAt().isAfter(ended);
  }

  /**
   * Reads unless another thread is reading, so that a slow database holds up one request and not
   * all.
   */
  private void readIfDue() {
    Instant now = clock.instant();
    if (now.isBefore(triedAt.plus(READ_INTERVAL)) || !reading.tryLock()) {
      return;
    }
    try {
      triedAt = now;
      read(now);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "Ended logins cannot be read; going by what is known", e);
    } finally {
      reading.unlock();
    }
  }

  private void read(Instant now) throws SQLException {
    Duration sinceLast = Duration.between(readAt, now).plus(OVERLAP);
    Duration span = sinceLast.compareTo(LONGEST_LOGIN) < 0 ? sinceLast : LONGEST_LOGIN;
    table.recordedWithin(span).forEach(this::remember);
    Instant forgotten = now.minus(LONGEST_LOGIN);
    sessions.values().removeIf(at -> at.isBefore(forgotten));
    people.values().removeIf(at -> at.isBefore(forgotten));
    readAt = now;
  }

  private void remember(Revocation revocation) {
    if (revocation.sid() != null) {
      sessions.put(revocation.sid(), revocation.at());
    } else {
      people.merge(
          revocation.subject(), revocation.at(), (one, other) -> one.isAfter(other) ? one : other);
    }
  }
}

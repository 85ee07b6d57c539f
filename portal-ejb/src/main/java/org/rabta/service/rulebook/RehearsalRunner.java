package org.rabta.service.rulebook;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The transactions of a rehearsal, under the clockwork's own database role. */
@Stateless
public class RehearsalRunner {

  /** Cases a transaction; about a second of work, and some ten megabytes. */
  static final int CHUNK = 4_000;

  /** One a process, so that a node that was killed and started again is another one. */
  private static final String NODE = UUID.randomUUID().toString();

  @Resource(lookup = "java:app/jdbc/rabta-job")
  private DataSource database;

  @Inject private Clock clock;

  /** Takes a rehearsal that waits for a node, or has lost its node. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<ReplayLog.Taken> take() {
    return in(log -> log.take(clock.instant()));
  }

  /**
   * Decides the next chunk.
   *
   * @return how many cases it had; 0 at the end; empty when the rehearsal was stopped or lost
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<Integer> step(ReplayLog.Taken taken, Replay replay) {
    return in(log -> log.step(taken, replay, CHUNK, clock.instant()));
  }

  /** Ends a rehearsal by a defect, which the log tells. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void fail(ReplayLog.Taken taken) {
    in(
        log -> {
          log.fail(taken.id());
          return null;
        });
  }

  private <T> T in(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.with(new ReplayLog(connection, NODE));
    } catch (SQLException e) {
      throw new EJBException(e);
    }
  }

  /** Something to do with the log. */
  @FunctionalInterface
  private interface Work<T> {
    T with(ReplayLog log) throws SQLException;
  }
}

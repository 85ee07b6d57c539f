package org.rabta.service.rulebook;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks for rehearsals that somebody asked for, and runs them chunk by chunk. Several nodes may
 * look at once; a lease in the database lets one of them work.
 */
@Singleton
public class RehearsalWatch {

  private static final Logger LOG = Logger.getLogger(RehearsalWatch.class.getName());

  /** How long one round may last before the timer gets its thread back for a moment. */
  private static final Duration ROUND = Duration.ofSeconds(20);

  private static final int THREADS = 2;

  @Resource private ManagedExecutorService threads;
  @Inject private RehearsalRunner runner;
  @Inject private Clock clock;

  private String compiledDigest;
  private Replay compiled;

  /** One round; a defect ends the rehearsal as failed and is logged. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void round() {
    try {
      runner.take().ifPresent(this::work);
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "no rehearsal could be taken", failure);
    }
  }

  private void work(ReplayLog.Taken taken) {
    try {
      var until = clock.instant().plus(ROUND);
      var replay = replay(taken);
      Optional<Integer> cases = Optional.of(1);
      while (cases.orElse(0) > 0 && clock.instant().isBefore(until)) {
        cases = runner.step(taken, replay);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "rehearsal " + taken.id() + " failed", failure);
      runner.fail(taken);
    }
  }

  private Replay replay(ReplayLog.Taken taken) {
    if (!taken.digest().equals(compiledDigest)) {
      compiled = new Replay(taken.xml(), threads, THREADS);
      compiledDigest = taken.digest();
    }
    return compiled;
  }
}

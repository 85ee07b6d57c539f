package org.rabta.service.dormant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every five minutes for cases that have lain too long. Several nodes may run it at once: a
 * batch is taken with row locks that others skip. A run is bounded; what is left comes next time.
 */
@Singleton
public class DormantWatch {

  private static final Logger LOG = Logger.getLogger(DormantWatch.class.getName());
  private static final int MOST_BATCHES = 5;

  @Inject private DormantCases cases;

  /** One round; a failure is logged and the next round tries again. */
  @Schedule(hour = "*", minute = "*/5", second = "10", persistent = false)
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void round() {
    try {
      var batches = 0;
      while (cases.surfaceBatch() > 0 && ++batches < MOST_BATCHES) {
        LOG.log(Level.FINE, "batch {0} of dormant cases surfaced", batches);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "dormant cases could not be surfaced", failure);
    }
  }
}

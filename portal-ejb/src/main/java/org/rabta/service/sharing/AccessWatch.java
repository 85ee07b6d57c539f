package org.rabta.service.sharing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every half minute for access whose time is over. Several nodes may run it at once: a batch
 * is taken with row locks that others skip.
 */
@Singleton
public class AccessWatch {

  private static final Logger LOG = Logger.getLogger(AccessWatch.class.getName());
  private static final int MOST_BATCHES = 50;

  @Inject private AccessExpiry expiry;

  /** One round; a failure is logged and the next round tries again. */
  @Schedule(hour = "*", minute = "*", second = "15/30", persistent = false)
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void round() {
    try {
      var batches = 0;
      while (expiry.endBatch() > 0 && ++batches < MOST_BATCHES) {
        LOG.log(Level.FINE, "batch {0} of expired access ended", batches);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "expired access could not be ended", failure);
    }
  }
}

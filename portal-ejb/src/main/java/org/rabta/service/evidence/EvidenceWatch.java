package org.rabta.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at the content again and again: whether it is what was added, and what the scanner says of
 * what it has not said anything of yet. Clears away what nobody goes on with. Several nodes may run
 * it at once: what one has taken, the others skip.
 */
@Singleton
public class EvidenceWatch {

  /** Days between two looks at the same content. */
  static final int DAYS_BETWEEN = 30;

  private static final Logger LOG = Logger.getLogger(EvidenceWatch.class.getName());
  private static final int SHELVES = 256;

  @Inject private EvidenceClockwork clockwork;
  @Inject private EvidenceClearing clearing;

  private int shelf;

  /** One round; a failure is logged and the next round tries again. */
  @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void round() {
    attempt("evidence could not be compared", clockwork::compareBatch);
    attempt("evidence could not be scanned", clockwork::scanBatch);
  }

  /** Clears uploads that were left behind, and one shelf of the store in 256. */
  @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void clear() {
    attempt("uploads left behind could not be cleared", clearing::clearUploads);
    shelf = (shelf + 1) % SHELVES;
    attempt("content of no item could not be cleared", () -> clearing.clearShelf(shelf));
  }

  private static void attempt(String otherwise, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, otherwise, failure);
    }
  }
}

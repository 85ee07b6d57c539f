package org.rabta.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.rabta.domain.evidence.Sha256;

/** Clears away what nobody goes on with, under the clockwork's own database role. */
@Stateless
public class EvidenceClearing {

  /** How long an interrupted upload waits to be gone on with. */
  static final Duration PATIENCE = Duration.ofDays(7);

  /** How old a file must be before it can be a leftover; longer than any transaction. */
  static final Duration SETTLED = Duration.ofDays(1);

  private static final String GIVE_UP =
      "update rabta.evidence_upload set status = 'ABANDONED', version = version + 1"
          + " where status = 'OPEN' and last_at < ?1";
  private static final String UNDER_WAY =
      "select count(*) from rabta.evidence_upload where id = ?1 and status = 'OPEN'";
  private static final String IN_USE = "select count(*) from rabta.evidence_item where sha256 = ?1";

  @PersistenceContext(unitName = "rabta-job")
  private EntityManager entityManager;

  @Inject private EvidenceStore store;
  @Inject private Clock clock;

  /** Gives up old uploads, then removes files of uploads that are not under way. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void clearUploads() {
    var now = clock.instant();
    entityManager
        .createNativeQuery(GIVE_UP)
        .setParameter(1, Timestamp.from(now.minus(PATIENCE)))
        .executeUpdate();
    try {
      for (var upload : store.partsBefore(now.minus(SETTLED))) {
        if (count(UNDER_WAY, upload) == 0) {
          store.discard(upload);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Removes content that no item names from one shelf: what a crash left between disk and row. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void clearShelf(int shelf) {
    try {
      for (var sha256 : store.keptBefore(shelf, clock.instant().minus(SETTLED))) {
        if (isUnused(sha256) && KeptLock.tryTake(entityManager, sha256) && isUnused(sha256)) {
          store.remove(sha256);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private boolean isUnused(Sha256 sha256) {
    return count(IN_USE, sha256.hex()) == 0;
  }

  private long count(String question, Object about) {
    return ((Number)
            entityManager.createNativeQuery(question).setParameter(1, about).getSingleResult())
        .longValue();
  }
}

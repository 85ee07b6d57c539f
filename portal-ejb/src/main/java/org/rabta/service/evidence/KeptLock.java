package org.rabta.service.evidence;

import jakarta.persistence.EntityManager;
import org.rabta.domain.evidence.Sha256;

/**
 * One content at a time is kept or cleared away: who keeps it and who clears it take this lock, and
 * both hold it until their transaction ends.
 */
final class KeptLock {

  private static final String KEY = "('x' || substr(?1, 1, 16))::bit(64)::bigint";

  private KeptLock() {}

  /** Waits for it. */
  static void take(EntityManager entityManager, Sha256 sha256) {
    ask(entityManager, "select 1 from (select pg_advisory_xact_lock(" + KEY + ")) taken", sha256);
  }

  /** Takes it, or says that somebody else has it. */
  static boolean tryTake(EntityManager entityManager, Sha256 sha256) {
    return Boolean.TRUE.equals(
        ask(entityManager, "select pg_try_advisory_xact_lock(" + KEY + ")", sha256));
  }

  private static Object ask(EntityManager entityManager, String question, Sha256 sha256) {
    return entityManager
        .createNativeQuery(question)
        .setParameter(1, sha256.hex())
        .getSingleResult();
  }
}

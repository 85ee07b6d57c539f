package org.rabta.service.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.audit.AuditEntry;
import org.rabta.domain.audit.AuditedAct;
import org.rabta.service.access.CallerHolder;

/**
 * Writes entries in the running transaction, so that an act and its entry stand or fall together.
 */
@RequestScoped
public class AuditTrail {

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;

  private final Set<String> written = new HashSet<>();

  /**
   * Records what the caller did.
   *
   * @param act code of the act
   * @param caseId key of the case; may be null
   * @param reference reference of the record
   * @param detail codes only
   */
  public void done(String act, Long caseId, String reference, Map<String, String> detail) {
    write(AuditedAct.of(act, "CASE", reference, caseId, detail), null);
    written.add(act);
  }

  /** Records that the caller was refused. */
  void refused(AuditedAct what, String code) {
    write(what, code);
  }

  /**
   * Whether an entry for the act was written during this request; a use case without one is a
   * defect.
   */
  public boolean has(String act) {
    return written.contains(act);
  }

  private void write(AuditedAct what, String refusal) {
    entityManager.persist(
        new AuditEntry(
            callers.current(), callers.origin(), what, refusal, clock.instant(), salt()));
  }

  private static byte[] salt() {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    return salt;
  }
}

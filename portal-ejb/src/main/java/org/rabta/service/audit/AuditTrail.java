package org.rabta.service.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
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

  private final Map<String, Integer> written = new HashMap<>();

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
    written.merge(act, 1, Integer::sum);
  }

  /** Records what the caller did to another kind of record than a case. */
  public void doneTo(String recordKind, String reference, String act, Map<String, String> detail) {
    write(AuditedAct.of(act, recordKind, reference, null, detail), null);
    written.merge(act, 1, Integer::sum);
  }

  /**
   * Records what the caller did to many cases at once, in one statement.
   *
   * @param act code of the act
   * @param details codes by case
   */
  public void doneToMany(String act, Map<AuditedCase, Map<String, String>> details) {
    var at = clock.instant();
    var entries =
        details.entrySet().stream()
            .map(
                each ->
                    new AuditEntry(
                        callers.current(),
                        callers.origin(),
                        AuditedAct.of(
                            act,
                            "CASE",
                            each.getKey().reference(),
                            each.getKey().id(),
                            each.getValue()),
                        null,
                        at,
                        salt()))
            .toList();
    entityManager
        .createNativeQuery(ManyEntries.INSERT)
        .setParameter(1, ManyEntries.json(entries))
        .executeUpdate();
    written.merge(act, entries.size(), Integer::sum);
  }

  /**
   * Nothing was done because it was done before, and the entry of that time stands for it: the
   * trail tells of one act, not of two clicks.
   */
  public void standsFor(String act) {
    written.merge(act, 1, Integer::sum);
  }

  /** Records that the caller was refused. */
  void refused(AuditedAct what, String code) {
    write(what, code);
  }

  /**
   * How many entries for the act this request has written, or found to stand for it; a use case
   * that adds none is a defect.
   */
  public int count(String act) {
    return written.getOrDefault(act, 0);
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

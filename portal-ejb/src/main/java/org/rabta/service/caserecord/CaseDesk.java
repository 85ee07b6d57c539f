package org.rabta.service.caserecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;

/**
 * Puts a case on the caller's desk, or says that there is none. Every command and every read of a
 * case starts here.
 */
@Dependent
public class CaseDesk {

  private static final String OF_CALLER =
      """
      select c, a.level, a.parts%s from CaseAccess a join CaseRecord c on c.id = a.caseId%s
       where a.principal = :principal and c.reference = :reference
         and (a.expiresAt is null or a.expiresAt > :now) %s
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;

  /**
   * A case and how far the caller sees it.
   *
   * @param record the case
   * @param reach the caller's level and parts
   */
  public record OnDesk(CaseRecord record, Reach reach) {

    /** The caller's level. */
    public Level level() {
      return reach.level();
    }

    /** Whether the caller sees that part. */
    public boolean reads(CasePart part) {
      return reach.reads(part);
    }
  }

  /**
   * The case of that reference for the current caller.
   *
   * @throws NoSuchRecord if there is none, or the caller takes no part in it
   */
  public OnDesk find(String reference) {
    return onDesk(row(reference, "", "", ""));
  }

  /**
   * The case of that reference for the current caller, and what is read together with it.
   *
   * @param more what else is selected, each after a comma; {@code c} is the case
   * @param joins what it is selected from
   * @param order which row of it comes first, the only one that is read
   * @return the case, level and parts, and then what was asked for
   * @throws NoSuchRecord if there is none, or the caller takes no part in it
   */
  Object[] row(String reference, String more, String joins, String order) {
    var known = CaseReference.parse(reference).orElseThrow(NoSuchRecord::new);
    return entityManager
        .createQuery(OF_CALLER.formatted(more, joins, order), Object[].class)
        .setParameter("principal", callers.current().principal())
        .setParameter("reference", known.value())
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  static OnDesk onDesk(Object[] row) {
    return new OnDesk((CaseRecord) row[0], Reach.of((Level) row[1], (String) row[2]));
  }

  /**
   * The case, locked until the transaction ends, so that two people who act at once act one after
   * the other.
   *
   * @throws NoSuchRecord if there is none, or the caller takes no part in it
   * @throws BusinessRuleViolation {@code record.not-yours-to-change} if the caller may read but not
   *     change it, {@code case.merged} if it was merged into another one, which goes on
   */
  public OnDesk findForChange(String reference) {
    var found = find(reference);
    try {
      entityManager.refresh(found.record(), LockModeType.PESSIMISTIC_WRITE);
    } catch (EntityNotFoundException closedByPolicy) {
      throw new BusinessRuleViolation("record.not-yours-to-change");
    }
    if (isMerged(found.record().id())) {
      throw new BusinessRuleViolation("case.merged");
    }
    return found;
  }

  private boolean isMerged(Long caseId) {
    return !entityManager
        .createNativeQuery(
            "select 1 from rabta.case_merge where case_id = ?1 and unmerged_at is null")
        .setParameter(1, caseId)
        .getResultList()
        .isEmpty();
  }
}

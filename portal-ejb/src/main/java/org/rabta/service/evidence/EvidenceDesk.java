package org.rabta.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.domain.evidence.EvidenceUpload;
import org.rabta.domain.evidence.UploadStatus;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseDesk.OnDesk;

/** Puts the evidence of a case on the caller's desk, or says that there is none. */
@Dependent
public class EvidenceDesk {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk cases;
  @Inject private Marks marks;

  /**
   * A case whose evidence the caller reads.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not
   */
  OnDesk find(String reference) {
    var found = cases.find(reference);
    if (!found.level().readsReports() || !found.reads(CasePart.EVIDENCE)) {
      throw new NoSuchRecord();
    }
    return found;
  }

  /**
   * A case that the caller may add evidence to.
   *
   * @throws NoSuchRecord as for {@link #find}
   * @throws BusinessRuleViolation {@code evidence.not-yours} if the caller only reads
   */
  OnDesk findForAdding(String reference) {
    var found = find(reference);
    if (!mayAdd(found)) {
      throw new BusinessRuleViolation("evidence.not-yours");
    }
    found.record().requireOpen();
    return found;
  }

  /** Whether the caller works on the case. */
  boolean mayAdd(OnDesk found) {
    Caller caller = callers.current();
    return (found.level() == Level.CUSTODY || found.level() == Level.CONTRIBUTOR)
        && (caller.has(Role.OFFICER)
            || caller.has(Role.CWA_OFFICER)
            || caller.has(Role.SUPERVISOR));
  }

  /**
   * An item of that case.
   *
   * @throws NoSuchRecord if there is none, or its mark does not let the caller read it
   */
  EvidenceItem item(OnDesk found, long item) {
    return entityManager
        .createQuery(
            "select i from EvidenceItem i where i.id = :id and i.caseId = :case",
            EvidenceItem.class)
        .setParameter("id", item)
        .setParameter("case", found.record().id())
        .getResultStream()
        .filter(marks.reader(found)::reads)
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /** Those of the items whose marks let the caller read them. */
  List<EvidenceItem> readable(OnDesk found, List<EvidenceItem> items) {
    return items.stream().filter(marks.reader(found)::reads).toList();
  }

  /** What the caller has under way on a case, latest first. */
  List<EvidenceUpload> openUploads(Long caseId) {
    return entityManager
        .createQuery(
            "select u from EvidenceUpload u where u.caseId = :case and u.startedBy = :subject"
                + " and u.status = :open order by u.id desc",
            EvidenceUpload.class)
        .setParameter("case", caseId)
        .setParameter("subject", callers.current().subject())
        .setParameter("open", UploadStatus.OPEN)
        .setMaxResults(UploadService.MOST_OPEN)
        .getResultList();
  }
}

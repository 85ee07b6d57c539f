package org.rabta.service.evidence;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.usecase.UseCase;

/** What the page of a case shows of its evidence. */
@Stateless
@DenyAll
@UseCase
public class EvidenceQueries {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private EvidenceDesk desk;
  @Inject private Findings findings;

  /**
   * The evidence of a case: a part of its page, whose reading stands on the trail.
   *
   * @param before key that the page ends before; null for the newest
   * @throws NoSuchRecord if there is no such case, or the caller does not read its evidence
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public EvidenceOfCase ofCase(String reference, Long before) {
    var found = desk.find(reference);
    var items = items(found.record().id(), before);
    var more = items.size() > EvidenceOfCase.MOST;
    var shown = desk.readable(found, items.subList(0, Math.min(items.size(), EvidenceOfCase.MOST)));
    return new EvidenceOfCase(
        findings.rows(shown),
        more,
        desk.openUploads(found.record().id()).stream().map(UploadView::of).toList(),
        desk.mayAdd(found) && found.record().status() == CaseStatus.OPEN);
  }

  private List<EvidenceItem> items(Long caseId, Long before) {
    return entityManager
        .createQuery(
            "select i from EvidenceItem i where i.caseId = :case and i.id < :before order by i.id desc",
            EvidenceItem.class)
        .setParameter("case", caseId)
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setMaxResults(EvidenceOfCase.MOST + 1)
        .getResultList();
  }
}

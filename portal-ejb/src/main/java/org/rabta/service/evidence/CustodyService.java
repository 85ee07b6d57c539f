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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rabta.domain.access.Role;
import org.rabta.domain.evidence.CheckResult;
import org.rabta.domain.evidence.ConsentUse;
import org.rabta.domain.evidence.CustodyEntry;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.domain.evidence.EvidenceCheck;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Hands items out and writes down who had them in hands: no content leaves without its line. */
@Stateless
@DenyAll
@UseCase
public class CustodyService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private EvidenceDesk desk;
  @Inject private Findings findings;
  @Inject private Marks marks;
  @Inject private Alarms alarms;
  @Inject private Comparison comparison;
  @Inject private EvidenceStore store;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Opens the page of an item.
   *
   * @throws NoSuchRecord if there is no such item, or the caller does not read it
   */
  @Act("EVIDENCE_VIEWED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public ItemView view(String reference, long item) {
    var found = desk.find(reference);
    var read = desk.item(found, item);
    record(found, read, CustodyEvent.VIEWED, "EVIDENCE_VIEWED");
    entityManager.flush();
    return new ItemView(
        findings.rows(List.of(read)).get(0),
        custody(read.id()),
        findings.all(read.id()),
        handling(found, read),
        desk.mayAdd(found));
  }

  /**
   * Opens the content for a download.
   *
   * @throws BusinessRuleViolation {@code evidence.quarantined} or {@code evidence.content-missing}
   */
  @Act("EVIDENCE_DOWNLOADED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public Content download(String reference, long item) {
    return open(reference, item, CustodyEvent.DOWNLOADED, "EVIDENCE_DOWNLOADED");
  }

  /**
   * Opens a picture to be shown on the page.
   *
   * @throws NoSuchRecord if there is none, or it is no picture
   * @throws BusinessRuleViolation as for {@link #download}
   */
  @Act("EVIDENCE_SHOWN")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public Content show(String reference, long item) {
    var content = open(reference, item, CustodyEvent.SHOWN, "EVIDENCE_SHOWN");
    if (!content.kind().isShown()) {
      throw new NoSuchRecord();
    }
    return content;
  }

  private ItemView.Handling handling(OnDesk found, EvidenceItem item) {
    return new ItemView.Handling(
        marks.agreed(item.caseId(), ConsentUse.COURT).contains(item.id()),
        marks.agreed(item.caseId(), ConsentUse.ONWARD).contains(item.id()),
        marks.conditions(found).againstCourt(item).orElse(null),
        marks.recipients(item.id()).stream().map(RecipientRow::of).toList(),
        callers.current().worksOnCases() && callers.current().actsFor(item.addedFor()),
        alarms.isOpen(item)
            && callers.current().has(Role.SUPERVISOR)
            && callers.current().actsFor(found.record().custody()));
  }

  /**
   * Writes down that an item was handed over.
   *
   * @throws BusinessRuleViolation {@code evidence.no-onward} if it must not be passed on, or the
   *     case must not, and the agency that gave the item has not agreed
   */
  @Act("EVIDENCE_HANDED_OVER")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void handOver(HandOverItem asked) {
    var found = desk.findForAdding(asked.reference());
    var item = desk.item(found, asked.item());
    if (marks.conditions(found).againstHandingOver(item).isPresent()) {
      throw new BusinessRuleViolation("evidence.no-onward");
    }
    entityManager.persist(
        CustodyEntry.handedOver(
            item, asked.recipient(), asked.note(), callers.current(), clock.instant()));
    done(found, item, "EVIDENCE_HANDED_OVER");
  }

  /** Compares the content of an item with its checksum and writes down what was found. */
  @Act("EVIDENCE_CHECKED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public CheckResult check(String reference, long item) {
    var found = desk.find(reference);
    var read = desk.item(found, item);
    var result = comparison.of(read.sha256());
    var now = clock.instant();
    entityManager.persist(
        new EvidenceCheck(read.id(), read.caseId(), result, null, callers.current(), now));
    entityManager.persist(
        new CustodyEntry(read, CustodyEvent.CHECKED, callers.current(), clock.instant()));
    trail.done(
        "EVIDENCE_CHECKED",
        found.record().id(),
        found.record().reference().value(),
        Map.of("item", read.id().toString(), "result", result.name()));
    if (result.isAlarm()) {
      alarms.raise(found.record(), read, result.name(), now);
    }
    return result;
  }

  private Content open(String reference, long item, CustodyEvent event, String act) {
    var found = desk.find(reference);
    var read = desk.item(found, item);
    if (findings.rows(List.of(read)).get(0).quarantined()) {
      throw new BusinessRuleViolation("evidence.quarantined", read.name());
    }
    if (!store.has(read.sha256())) {
      throw new BusinessRuleViolation("evidence.content-missing", read.name());
    }
    record(found, read, event, act);
    return new Content(read.name(), read.kind(), read.size(), read.sha256(), store);
  }

  private void record(OnDesk found, EvidenceItem item, CustodyEvent event, String act) {
    entityManager.persist(new CustodyEntry(item, event, callers.current(), clock.instant()));
    done(found, item, act);
  }

  private void done(OnDesk found, EvidenceItem item, String act) {
    trail.done(
        act,
        found.record().id(),
        found.record().reference().value(),
        Map.of("item", item.id().toString()));
  }

  private List<ItemView.Line> custody(Long item) {
    return entityManager
        .createQuery(
            "select c from CustodyEntry c where c.itemId = :item order by c.doneAt desc, c.id desc",
            CustodyEntry.class)
        .setParameter("item", item)
        .setMaxResults(ItemView.MOST)
        .getResultStream()
        .map(ItemView.Line::of)
        .toList();
  }
}

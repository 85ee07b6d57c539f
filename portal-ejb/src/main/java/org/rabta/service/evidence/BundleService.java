package org.rabta.service.evidence;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.evidence.CustodyEntry;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.domain.evidence.ItemConditions;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * Records that a court bundle is made and fixes what it holds; the bytes are written afterwards.
 */
@Stateless
@DenyAll
@UseCase
public class BundleService {

  /** Items that one bundle holds at most. */
  static final int MOST = 2_000;

  /** Lines of the log that say who had an item in hands; who only looked is told by the trail. */
  private static final Set<CustodyEvent> TOLD =
      EnumSet.of(
          CustodyEvent.ADDED,
          CustodyEvent.DOWNLOADED,
          CustodyEvent.HANDED_OVER,
          CustodyEvent.COURT_CONSENT,
          CustodyEvent.COURT_CONSENT_REVOKED,
          CustodyEvent.ONWARD_CONSENT,
          CustodyEvent.ONWARD_CONSENT_REVOKED,
          CustodyEvent.BUNDLED,
          CustodyEvent.CHECKED,
          CustodyEvent.ALARM_SETTLED);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private EvidenceDesk desk;
  @Inject private Findings findings;
  @Inject private Marks marks;
  @Inject private EvidenceStore store;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Fixes the bundle of a case.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not read its evidence
   * @throws BusinessRuleViolation {@code evidence.not-yours}, {@code evidence.nothing-to-bundle} or
   *     {@code evidence.too-many-to-bundle}; then nothing was made
   */
  @Act("EVIDENCE_BUNDLED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public Bundle prepare(String reference) {
    var found = desk.findForAdding(reference);
    var items = desk.readable(found, items(found));
    if (items.isEmpty()) {
      throw new BusinessRuleViolation("evidence.nothing-to-bundle");
    }
    if (items.size() > MOST) {
      throw new BusinessRuleViolation("evidence.too-many-to-bundle", MOST);
    }
    var conditions = marks.conditions(found);
    var now = clock.instant();
    var included = new ArrayList<Bundle.Included>();
    var withheld = new ArrayList<Bundle.Withheld>();
    var rows = findings.rows(items);
    for (int i = 0; i < items.size(); i++) {
      var reason = reason(rows.get(i), items.get(i), conditions);
      if (reason == null) {
        included.add(included(items.get(i), rows.get(i), included.size() + 1));
      } else {
        withheld.add(new Bundle.Withheld(rows.get(i), reason));
      }
      record(items.get(i), reason == null ? CustodyEvent.BUNDLED : CustodyEvent.WITHHELD, now);
    }
    trail.done(
        "EVIDENCE_BUNDLED",
        found.record().id(),
        found.record().reference().value(),
        Map.of(
            "included", String.valueOf(included.size()),
            "withheld", String.valueOf(withheld.size())));
    return new Bundle(
        found.record().reference().value(),
        callers.current().name(),
        callers.current().unitRef(),
        now,
        included,
        withheld);
  }

  private List<EvidenceItem> items(OnDesk found) {
    return entityManager
        .createQuery(
            "select i from EvidenceItem i where i.caseId = :case order by i.addedAt, i.id",
            EvidenceItem.class)
        .setParameter("case", found.record().id())
        .setMaxResults(MOST + 1)
        .getResultList();
  }

  private Bundle.Reason reason(ItemRow row, EvidenceItem item, ItemConditions conditions) {
    if (row.quarantined()) {
      return Bundle.Reason.QUARANTINED;
    }
    var obstacle = conditions.againstCourt(item);
    if (obstacle.isPresent()) {
      return Bundle.Reason.valueOf(obstacle.get().name());
    }
    return row.alarm() || !store.has(item.sha256()) ? Bundle.Reason.NOT_INTACT : null;
  }

  private Bundle.Included included(EvidenceItem item, ItemRow row, int number) {
    var path = "originals/%04d-%s".formatted(number, item.name());
    return new Bundle.Included(path, row, custody(item.id()));
  }

  private List<ItemView.Line> custody(Long item) {
    return entityManager
        .createQuery(
            "select c from CustodyEntry c where c.itemId = :item and c.event in :told"
                + " order by c.doneAt, c.id",
            CustodyEntry.class)
        .setParameter("item", item)
        .setParameter("told", TOLD)
        .getResultStream()
        .map(ItemView.Line::of)
        .toList();
  }

  private void record(EvidenceItem item, CustodyEvent event, Instant at) {
    entityManager.persist(new CustodyEntry(item, event, callers.current(), at));
  }
}

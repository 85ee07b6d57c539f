package org.rabta.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.evidence.ConsentUse;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.domain.evidence.ItemConditions;
import org.rabta.domain.evidence.ItemReader;
import org.rabta.domain.evidence.ItemRecipient;
import org.rabta.domain.sharing.SharePurpose;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.caserecord.Standing;
import org.rabta.service.sharing.ReceivedUnder;

/** Reads what marks, codes, consents and shares let the caller do with the items of a case. */
@Dependent
public class Marks {

  private static final Set<SharePurpose> FOR_COURT =
      Set.of(SharePurpose.INVESTIGATION, SharePurpose.PROSECUTION);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Standing standing;
  @Inject private ReceivedUnder received;

  /** The caller as a reader of the items of a case. */
  ItemReader reader(OnDesk found) {
    var caller = callers.current();
    var caseId = found.record().id();
    return new ItemReader(
        caller,
        caller.actsFor(found.record().custody()),
        standing.participates(caseId),
        recipients("r.caseId = :key", caseId).stream()
            .filter(recipient -> caller.actsFor(recipient.who()))
            .map(ItemRecipient::itemId)
            .collect(Collectors.toSet()),
        agreed(caseId, ConsentUse.ONWARD));
  }

  /** What the caller may do with the items of a case beside reading them. */
  ItemConditions conditions(OnDesk found) {
    var caseId = found.record().id();
    var under = received.of(caseId);
    return new ItemConditions(
        callers.current(),
        under.codes(),
        under.permit(FOR_COURT),
        agreed(caseId, ConsentUse.ONWARD),
        agreed(caseId, ConsentUse.COURT));
  }

  /** The units that are named as recipients of an item, in the order of naming. */
  List<ItemRecipient> recipients(Long item) {
    return recipients("r.itemId = :key", item);
  }

  private List<ItemRecipient> recipients(String where, Long key) {
    return entityManager
        .createQuery(
            "select r from ItemRecipient r where " + where + " and r.endedAt is null order by r.id",
            ItemRecipient.class)
        .setParameter("key", key)
        .getResultList();
  }

  /** Items whose own agency agreed to that use last, and did not take it back. */
  Set<Long> agreed(Long caseId, ConsentUse use) {
    Collection<Object[]> lines =
        entityManager
            .createQuery(
                """
                select c.itemId, c.event from CustodyEntry c, EvidenceItem i
                 where i.id = c.itemId and i.agency = c.agency and c.caseId = :case
                   and c.event in :events order by c.doneAt, c.id
                """,
                Object[].class)
            .setParameter("case", caseId)
            .setParameter("events", Set.of(use.given(), use.revoked()))
            .getResultList();
    var agreed = new HashSet<Long>();
    for (var line : lines) {
      if ((CustodyEvent) line[1] == use.given()) {
        agreed.add((Long) line[0]);
      } else {
        agreed.remove((Long) line[0]);
      }
    }
    return agreed;
  }
}

package org.rabta.service.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.domain.wait.WaitKind;
import org.rabta.domain.wait.WaitPolicy;
import org.rabta.domain.wait.WaitStatus;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.wait.Waits;

/** Makes an item that is not what was added somebody's business until it is settled. */
@Dependent
public class Alarms {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Waits waits;
  @Inject private AuditTrail trail;

  /** The unit in custody has until the deadline to settle it; what waits already goes on. */
  void raise(CaseRecord record, EvidenceItem item, String result, Instant at) {
    if (isOpen(item)) {
      return;
    }
    entityManager.flush();
    var due = waits.due(WaitPolicy.forSettling(record.priority()), at);
    var asking = callers.current().unitRef();
    waits.open(WaitKind.EVIDENCE_ALARM, record, item.id(), record.custody(), asking, at, due);
    trail.done(
        "EVIDENCE_ALARM",
        record.id(),
        record.reference().value(),
        Map.of("item", item.id().toString(), "result", result));
  }

  void settle(EvidenceItem item, Instant at) {
    waits.meetIfOpen(WaitKind.EVIDENCE_ALARM, item.id(), at);
  }

  boolean isOpen(EvidenceItem item) {
    return entityManager
            .createQuery(
                """
                select count(w) from Wait w
                 where w.kind = :kind and w.recordId = :item and w.status = :open
                """,
                Long.class)
            .setParameter("kind", WaitKind.EVIDENCE_ALARM)
            .setParameter("item", item.id())
            .setParameter("open", WaitStatus.OPEN)
            .getSingleResult()
        > 0;
  }
}

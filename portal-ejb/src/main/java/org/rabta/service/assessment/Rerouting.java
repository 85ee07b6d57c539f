package org.rabta.service.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.handoff.HandOffStatus;
import org.rabta.domain.wait.Wait;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseReader;
import org.rabta.service.caserecord.Participations;
import org.rabta.service.handoff.HandOffEnded;
import org.rabta.service.wait.Waits;

/**
 * Watches over cases that new facts have led to another unit than the one in custody. That unit
 * owes a hand-off, or a reason why not, until a deadline; the wait ends when a hand-off is
 * proposed, when an officer puts another lead in the place of the tables', or when a later
 * assessment names the custodian again. The first assessment of a case owes nothing: whoever opened
 * it is about to propose.
 */
@Dependent
public class Rerouting {

  private static final UnitRef COORDINATION = new UnitRef("NAT", Wait.NATIONAL_COORDINATION);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseReader reader;
  @Inject private Waits waits;
  @Inject private Participations participations;
  @Inject private Clock clock;

  /** After an assessment or a review: opens the wait or ends it. */
  void settle(CaseRecord record, Instant at) {
    if (record.lead().equals(record.custody())) {
      waits.cancelReRouting(record, at);
      letCoordinationGo(record);
    } else if (!isHandOffPending(record)) {
      waits.openReRouting(record, callers.current().unitRef(), at);
    }
  }

  /** After a review: an officer who put the custodian in the lead has given the reason owed. */
  void settleReviewed(CaseRecord record, Instant at) {
    if (record.lead().equals(record.custody())) {
      waits.meetReRouting(record, at);
      letCoordinationGo(record);
    } else {
      settle(record, at);
    }
  }

  /**
   * After a hand-off: what was withdrawn is owed again, and so is what new facts brought while it
   * was pending.
   */
  void handOffEnded(@Observes HandOffEnded ended) {
    var decidedAt = reader.latestDecision(ended.record().id()).decidedAt();
    var withdrawn = ended.status() == HandOffStatus.WITHDRAWN;
    var reassessed = decidedAt.isAfter(ended.record().openedAt());
    var newer = decidedAt.isAfter(ended.proposedAt());
    if (reassessed && (withdrawn || newer)) {
      settle(ended.record(), clock.instant());
    }
  }

  /** National coordination sees a case only while something of it waits for coordination. */
  private void letCoordinationGo(CaseRecord record) {
    entityManager.flush();
    if (waits.nothingWaitsFor(COORDINATION, record)) {
      participations.endPreview(record, COORDINATION);
    }
  }

  private boolean isHandOffPending(CaseRecord record) {
    return entityManager
            .createQuery(
                "select count(h) from HandOff h where h.caseId = :case and h.status = :proposed",
                Long.class)
            .setParameter("case", record.id())
            .setParameter("proposed", HandOffStatus.PROPOSED)
            .getSingleResult()
        > 0;
  }
}

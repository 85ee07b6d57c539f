package org.rabta.service.wait;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.wait.Wait;
import org.rabta.domain.wait.WaitKind;
import org.rabta.domain.wait.WaitPolicy;
import org.rabta.domain.wait.WaitStatus;

/** Opens and ends waits within the transaction of the act that causes them. */
@Dependent
public class Waits {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Calendars calendars;

  /** The receiving unit has until the deadline to accept or decline. */
  public Wait openAcceptance(CaseRecord record, Long handOffId, UnitRef receiver, Instant at) {
    var policy = WaitPolicy.forAcceptance(record.strand(), record.priority());
    return open(WaitKind.HAND_OFF_ACCEPTANCE, record, handOffId, receiver, policy, at);
  }

  /** The national coordinator has until the deadline to direct custody. */
  public Wait openDirection(CaseRecord record, UnitRef coordination, Instant at) {
    var policy = WaitPolicy.forDirection(record.priority());
    return open(WaitKind.HAND_OFF_DIRECTION, record, record.id(), coordination, policy, at);
  }

  /**
   * The unit in custody has until the deadline to hand over, or to say why not. What waits already
   * keeps its deadline.
   *
   * @param asking the unit whose new facts led there
   */
  public void openReRouting(CaseRecord record, UnitRef asking, Instant at) {
    if (openOnes(WaitKind.RE_ROUTING, record.id()).isEmpty()) {
      var due = WaitPolicy.forReRouting(record.priority()).due(at, calendars.current());
      entityManager.persist(
          new Wait(
              WaitKind.RE_ROUTING, record.id(), record.id(), record.custody(), asking, at, due));
      entityManager.flush();
    }
  }

  /** The unit in custody did what it owed, if it owed anything. */
  public void meetReRouting(CaseRecord record, Instant at) {
    openOnes(WaitKind.RE_ROUTING, record.id()).forEach(wait -> wait.meet(at));
  }

  /** Nothing is owed any more, if anything was. */
  public void cancelReRouting(CaseRecord record, Instant at) {
    openOnes(WaitKind.RE_ROUTING, record.id()).forEach(wait -> wait.cancel(at));
  }

  /** When a hand-off of this case that is proposed now would have to be answered. */
  public Instant acceptanceDue(CaseRecord record, Instant at) {
    return WaitPolicy.forAcceptance(record.strand(), record.priority())
        .due(at, calendars.current());
  }

  /** What was waited for has come. */
  public void meet(WaitKind kind, Long recordId, Instant at) {
    openOne(kind, recordId).meet(at);
  }

  /** Nobody waits any more. */
  public void cancel(WaitKind kind, Long recordId, Instant at) {
    openOne(kind, recordId).cancel(at);
  }

  /** Whether nothing of the case waits for a unit any more, neither as its task nor escalated. */
  public boolean nothingWaitsFor(UnitRef unit, CaseRecord record) {
    return entityManager
            .createQuery(
                """
                select count(w) from Wait w
                 where w.caseId = :case and w.status = :open
                   and (w.unit = :unit or w.escalatedTo = :unit)
                """,
                Long.class)
            .setParameter("case", record.id())
            .setParameter("open", WaitStatus.OPEN)
            .setParameter("unit", unit.unit())
            .getSingleResult()
        == 0;
  }

  private Wait open(
      WaitKind kind,
      CaseRecord record,
      Long recordId,
      UnitRef unit,
      WaitPolicy policy,
      Instant at) {
    var due = policy.due(at, calendars.current());
    var wait = new Wait(kind, record.id(), recordId, unit, record.custody(), at, due);
    entityManager.persist(wait);
    entityManager.flush();
    return wait;
  }

  private Wait openOne(WaitKind kind, Long recordId) {
    return openOnes(kind, recordId).stream().findFirst().orElseThrow();
  }

  private List<Wait> openOnes(WaitKind kind, Long recordId) {
    return entityManager
        .createQuery(
            "select w from Wait w where w.kind = :kind and w.recordId = :record and w.status = :open",
            Wait.class)
        .setParameter("kind", kind)
        .setParameter("record", recordId)
        .setParameter("open", WaitStatus.OPEN)
        .getResultList();
  }
}

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

  /**
   * A unit has until the deadline to do what another waits for.
   *
   * @param recordId the record waited for
   * @param accountable who must act
   * @param asking who waits
   * @param due the deadline, after {@code at}
   */
  public Wait open(
      WaitKind kind,
      CaseRecord record,
      Long recordId,
      UnitRef accountable,
      UnitRef asking,
      Instant at,
      Instant due) {
    return open(kind, record.id(), recordId, accountable, asking, at, due);
  }

  /** The same where the case itself is closed to the caller. */
  public Wait open(
      WaitKind kind,
      Long caseId,
      Long recordId,
      UnitRef accountable,
      UnitRef asking,
      Instant at,
      Instant due) {
    var wait = new Wait(kind, caseId, recordId, accountable, asking, at, due);
    entityManager.persist(wait);
    entityManager.flush();
    return wait;
  }

  /** When a wait under that policy which begins now is due. */
  public Instant due(WaitPolicy policy, Instant at) {
    return policy.due(at, calendars.current());
  }

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
      var due = due(WaitPolicy.forReRouting(record.priority()), at);
      open(WaitKind.RE_ROUTING, record, record.id(), record.custody(), asking, at, due);
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

  /**
   * The unit in custody has until the deadline to reopen a closed case, or to say why not.
   *
   * @param asking the unit that asks for it
   */
  public void openReopening(CaseRecord record, UnitRef asking, Instant at) {
    var due = due(WaitPolicy.forReRouting(record.priority()), at);
    open(WaitKind.REOPENING, record, record.id(), record.custody(), asking, at, due);
  }

  /** Whether something of that kind is waited for on the case. */
  public boolean isOpen(WaitKind kind, CaseRecord record) {
    return !openOn(kind, record).isEmpty();
  }

  /** What was waited for on the case has come, if anything was. */
  public void meetAll(WaitKind kind, CaseRecord record, Instant at) {
    openOn(kind, record).forEach(wait -> wait.meet(at));
  }

  /** Nobody waits any more for that on the case, if anybody did. */
  public void cancelAll(WaitKind kind, CaseRecord record, Instant at) {
    openOn(kind, record).forEach(wait -> wait.cancel(at));
  }

  private List<Wait> openOn(WaitKind kind, CaseRecord record) {
    return entityManager
        .createQuery(
            "select w from Wait w where w.kind = :kind and w.caseId = :case and w.status = :open",
            Wait.class)
        .setParameter("kind", kind)
        .setParameter("case", record.id())
        .setParameter("open", WaitStatus.OPEN)
        .getResultList();
  }

  /** When a hand-off of this case that is proposed now would have to be answered. */
  public Instant acceptanceDue(CaseRecord record, Instant at) {
    return due(WaitPolicy.forAcceptance(record.strand(), record.priority()), at);
  }

  /** What was waited for has come. */
  public void meet(WaitKind kind, Long recordId, Instant at) {
    openOne(kind, recordId).meet(at);
  }

  /** What was waited for has come, if anybody waited. */
  public void meetIfOpen(WaitKind kind, Long recordId, Instant at) {
    openOnes(kind, recordId).forEach(wait -> wait.meet(at));
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
    return open(kind, record, recordId, unit, record.custody(), at, due(policy, at));
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

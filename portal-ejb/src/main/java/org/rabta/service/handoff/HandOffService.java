package org.rabta.service.handoff;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;
import static org.rabta.domain.wait.WaitKind.HAND_OFF_ACCEPTANCE;
import static org.rabta.domain.wait.WaitKind.HAND_OFF_DIRECTION;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.handoff.Decline;
import org.rabta.domain.handoff.HandOff;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.wait.Wait;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseReader;
import org.rabta.service.caserecord.Participations;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;
import org.rabta.service.wait.Waits;

/**
 * The acts of a hand-off. Each locks the case first, so that of two people who act at once the
 * second meets what the first did. Within an act the order of writes follows the policies: what a
 * pending hand-off permits is written before the hand-off ends.
 */
@Stateless
@DenyAll
@UseCase
public class HandOffService {

  private static final UnitRef COORDINATION = new UnitRef("NAT", Wait.NATIONAL_COORDINATION);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private HandOffs handOffs;
  @Inject private Participations participations;
  @Inject private Waits waits;
  @Inject private CaseReader reader;
  @Inject private Event<HandOffEnded> ended;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Proposes that another unit take custody; it sees a preview from now on.
   *
   * @return key of the hand-off
   * @throws BusinessRuleViolation {@code handoff.not-custodian}, {@code handoff.already-pending},
   *     {@code handoff.awaits-direction}, {@code handoff.unit-cannot-take}, {@code
   *     handoff.off-routing-missing}, {@code handoff.to-oneself}, or a text code
   */
  @Act("HAND_OFF_PROPOSED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public long propose(ProposeHandOff asked) {
    var record = desk.findForChange(asked.reference()).record();
    handOffs.requireProposable(record, callers.current());
    var to = handOffs.takingUnit(asked.toUnit());
    handOffs.requireReasonOffRouting(record, to, asked.offRouting());
    var now = clock.instant();
    var handOff =
        HandOff.propose(
            record.id(), record.custody(), to, asked.reason(), asked.offRouting(), me(), now);
    entityManager.persist(handOff);
    entityManager.flush();
    participations.preview(record, to, now);
    waits.openAcceptance(record, handOff.id(), to, now);
    waits.meetReRouting(record, now);
    record.touch(now);
    done("HAND_OFF_PROPOSED", record, Map.of("from", record.custody().unit(), "to", to.unit()));
    letCoordinationGo(record);
    return handOff.id();
  }

  /**
   * Takes custody; the sender stays as contributor.
   *
   * @throws BusinessRuleViolation {@code handoff.already-ended} if it was accepted, declined or
   *     withdrawn meanwhile
   */
  @Act("HAND_OFF_ACCEPTED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void accept(DecideHandOff asked) {
    var pending = toDecide(asked.handOff(), asked.reference());
    var record = pending.record();
    var handOff = pending.handOff();
    var now = clock.instant();
    var detail = Map.of("from", handOff.from().unit(), "to", handOff.to().unit());
    participations.moveCustody(record, handOff.to(), engaged(record), now);
    record.moveCustody(handOff.to(), officerFor(handOff.to()), now);
    waits.meet(HAND_OFF_ACCEPTANCE, handOff.id(), now);
    entityManager.flush();
    handOff.accept(me(), now);
    done("HAND_OFF_ACCEPTED", record, detail);
    letCoordinationGo(record);
    tellEnded(record, handOff);
  }

  /**
   * Sends it back; custody never moved. After a second decline the national coordinator is asked to
   * direct.
   *
   * @throws BusinessRuleViolation {@code handoff.already-ended}, {@code handoff.ground-missing}, or
   *     a text code
   */
  @Act("HAND_OFF_DECLINED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void decline(DeclineHandOff asked) {
    if (asked.ground() == null) {
      throw new BusinessRuleViolation("handoff.ground-missing");
    }
    var suggested =
        asked.suggestedUnit() == null || asked.suggestedUnit().isBlank()
            ? null
            : handOffs.takingUnit(asked.suggestedUnit()).unit();
    var decline = new Decline(asked.ground(), asked.sentence(), suggested);
    var pending = toDecide(asked.handOff(), asked.reference());
    var record = pending.record();
    var handOff = pending.handOff();
    var now = clock.instant();
    record.countDecline(now);
    waits.meet(HAND_OFF_ACCEPTANCE, handOff.id(), now);
    if (record.awaitsDirection()) {
      participations.preview(record, COORDINATION, now);
      waits.openDirection(record, COORDINATION, now);
    }
    entityManager.flush();
    handOff.decline(decline, me(), now);
    letCoordinationGo(record);
    participations.endPreview(record, handOff.to());
    var detail =
        new HashMap<>(Map.of("unit", handOff.to().unit(), "ground", decline.ground().name()));
    detail.put("declines", String.valueOf(record.declines()));
    done("HAND_OFF_DECLINED", record, detail);
  }

  /**
   * Takes a proposal back before an answer.
   *
   * @throws BusinessRuleViolation {@code handoff.already-ended} if it was answered meanwhile,
   *     {@code handoff.not-custodian}
   */
  @Act("HAND_OFF_WITHDRAWN")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void withdraw(DecideHandOff asked) {
    var pending =
        stillPending(handOffs.sentBy(callers.current(), asked.handOff()), asked.reference());
    var record = pending.record();
    var handOff = pending.handOff();
    var now = clock.instant();
    waits.cancel(HAND_OFF_ACCEPTANCE, handOff.id(), now);
    record.touch(now);
    handOff.withdraw(asked.sentence(), me(), now);
    entityManager.flush();
    participations.endPreview(record, handOff.to());
    done("HAND_OFF_WITHDRAWN", record, Map.of("to", handOff.to().unit()));
    letCoordinationGo(record);
    tellEnded(record, handOff);
  }

  /**
   * Directs custody after a second decline, with reasons; the coordinator's preview ends with it.
   *
   * @throws BusinessRuleViolation {@code handoff.no-direction-asked}, {@code
   *     handoff.unit-cannot-take}, or a text code
   */
  @Act("CUSTODY_DIRECTED")
  @RolesAllowed(NATIONAL_COORDINATOR)
  public void direct(DirectCustody asked) {
    var record = toDirect(asked.reference());
    var to = handOffs.takingUnit(asked.toUnit());
    var from = record.custody();
    var now = clock.instant();
    var handOff = HandOff.direct(record.id(), from, to, asked.reason(), me(), now);
    entityManager.persist(handOff);
    entityManager.flush();
    if (!to.equals(from)) {
      participations.moveCustody(record, to, engaged(record), now);
    }
    record.moveCustody(to, to.equals(from) ? record.officer().orElse(null) : null, now);
    entityManager.flush();
    waits.cancelReRouting(record, now);
    waits.meet(HAND_OFF_DIRECTION, record.id(), now);
    done("CUSTODY_DIRECTED", record, Map.of("from", from.unit(), "to", to.unit()));
    letCoordinationGo(record);
  }

  /**
   * The case under lock. Once the first look has found it waiting for a direction, a record that is
   * closed to the caller is one that somebody else has directed meanwhile.
   */
  private CaseRecord toDirect(String reference) {
    handOffs.requireDirectionAsked(desk.find(reference).record());
    CaseRecord locked;
    try {
      locked = desk.findForChange(reference).record();
    } catch (BusinessRuleViolation closed) {
      throw new BusinessRuleViolation("handoff.no-direction-asked");
    }
    handOffs.requireDirectionAsked(locked);
    return locked;
  }

  private HandOffs.Pending toDecide(long handOffId, String reference) {
    return stillPending(handOffs.sentTo(callers.current(), handOffId), reference);
  }

  /**
   * The hand-off under the lock on its case. Whoever was faster may also have ended the caller's
   * part in the case, which closes the record; what became of the hand-off is told first.
   */
  private HandOffs.Pending stillPending(HandOff handOff, String reference) {
    handOffs.requirePending(handOff);
    try {
      var record = desk.findForChange(reference).record();
      handOffs.requireStillPending(handOff, record);
      return new HandOffs.Pending(handOff, record);
    } catch (BusinessRuleViolation closed) {
      handOffs.requireNotEndedMeanwhile(handOff);
      throw closed;
    }
  }

  /** National coordination sees a case only while something of it waits for coordination. */
  private void letCoordinationGo(CaseRecord record) {
    entityManager.flush();
    if (waits.nothingWaitsFor(COORDINATION, record)) {
      participations.endPreview(record, COORDINATION);
    }
  }

  /** What else depends on who is in custody learns of it once everything is written. */
  private void tellEnded(CaseRecord record, HandOff handOff) {
    entityManager.flush();
    ended.fire(new HandOffEnded(record, handOff.status(), handOff.proposedAt()));
  }

  /** Agencies that the decision in force names: the lead, and whom it gives a task. */
  private Set<String> engaged(CaseRecord record) {
    var decision = reader.latestDecision(record.id()).decision();
    var agencies = new HashSet<>(Set.of(decision.leadAgency()));
    decision.supporting().forEach(support -> agencies.add(support.agency()));
    return agencies;
  }

  private void done(String act, CaseRecord record, Map<String, String> detail) {
    trail.done(act, record.id(), record.reference().value(), detail);
  }

  private Officer me() {
    return Officer.of(callers.current());
  }

  /** A supervisor who accepts for a unit does not become its officer; the unit assigns one. */
  private Officer officerFor(UnitRef unit) {
    Caller caller = callers.current();
    return caller.unit().equals(unit.unit()) ? Officer.of(caller) : null;
  }
}

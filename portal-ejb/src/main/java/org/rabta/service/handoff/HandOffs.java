package org.rabta.service.handoff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.handoff.HandOff;
import org.rabta.domain.handoff.HandOffStatus;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;

/** Finds hand-offs and checks what a hand-off presupposes. */
@Dependent
public class HandOffs {

  /** Agencies whose units can answer for a case. */
  private static final Set<String> TAKING = Set.of("BEOE", "NCCIA", "FIA", "PTA", "CWA", "MISSION");

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  record Pending(HandOff handOff, CaseRecord record) {}

  /** The hand-off, if it was proposed to the caller's unit (agency for supervisors). */
  HandOff sentTo(Caller caller, long id) {
    return find(id).filter(h -> caller.actsFor(h.to())).orElseThrow(NoSuchRecord::new);
  }

  /** The hand-off, if the caller's unit (agency for supervisors) proposed it. */
  HandOff sentBy(Caller caller, long id) {
    return find(id).filter(h -> caller.actsFor(h.from())).orElseThrow(NoSuchRecord::new);
  }

  /** All of a case, newest first. */
  List<HandOff> of(Long caseId) {
    return entityManager
        .createQuery(
            "select h from HandOff h where h.caseId = :id order by h.id desc", HandOff.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  void requirePending(HandOff handOff) {
    if (handOff.status() != HandOffStatus.PROPOSED) {
      throw new BusinessRuleViolation(
          "handoff.already-ended", handOff.status(), handOff.decidedAt());
    }
  }

  /** Once more under the lock on the case: somebody may have been faster. */
  void requireStillPending(HandOff handOff, CaseRecord record) {
    requireNotEndedMeanwhile(handOff);
    if (!handOff.caseId().equals(record.id())) {
      throw new NoSuchRecord();
    }
  }

  /** As the database has it now. */
  void requireNotEndedMeanwhile(HandOff handOff) {
    entityManager.refresh(handOff);
    requirePending(handOff);
  }

  void requireProposable(CaseRecord record, Caller caller) {
    if (!caller.actsFor(record.custody())) {
      throw new BusinessRuleViolation("handoff.not-custodian");
    }
    record.requireOpen();
    if (record.awaitsDirection()) {
      throw new BusinessRuleViolation("handoff.awaits-direction");
    }
    if (of(record.id()).stream().anyMatch(h -> h.status() == HandOffStatus.PROPOSED)) {
      throw new BusinessRuleViolation("handoff.already-pending");
    }
  }

  /** To be asked once more under the lock on the case: somebody may have directed meanwhile. */
  void requireDirectionAsked(CaseRecord record) {
    if (!record.awaitsDirection()) {
      throw new BusinessRuleViolation("handoff.no-direction-asked");
    }
  }

  void requireReasonOffRouting(CaseRecord record, UnitRef to, String offRouting) {
    if (!record.lead().equals(to) && (offRouting == null || offRouting.isBlank())) {
      throw new BusinessRuleViolation("handoff.off-routing-missing");
    }
  }

  /**
   * A unit that can answer for a case.
   *
   * @throws BusinessRuleViolation {@code handoff.unit-cannot-take} for any other code
   */
  public UnitRef takingUnit(String code) {
    var agencies =
        entityManager
            .createNativeQuery("select agency from rabta.unit where code = ?1 and active")
            .setParameter(1, code)
            .getResultList();
    if (agencies.isEmpty() || !TAKING.contains(agencies.get(0))) {
      throw new BusinessRuleViolation("handoff.unit-cannot-take");
    }
    return new UnitRef((String) agencies.get(0), code);
  }

  private Optional<HandOff> find(long id) {
    return Optional.ofNullable(entityManager.find(HandOff.class, id));
  }
}

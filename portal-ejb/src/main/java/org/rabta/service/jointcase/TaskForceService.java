package org.rabta.service.jointcase;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.jointcase.ForceCase;
import org.rabta.domain.jointcase.ForceMember;
import org.rabta.domain.jointcase.TaskForce;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.sharing.ShareBasis;
import org.rabta.domain.sharing.ShareTime;
import org.rabta.domain.sharing.TlpRule;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.sharing.CustodyDesk;
import org.rabta.service.sharing.Shares;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * The acts of a task force. Access of its members is granted and ended by the database, from what
 * is written here.
 */
@Stateless
@DenyAll
@UseCase
public class TaskForceService {

  private static final String KIND = "TASK_FORCE";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CustodyDesk desk;
  @Inject private Forces forces;
  @Inject private Shares shares;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Founds a task force; a supervisor one that the own agency leads.
   *
   * @return its reference
   * @throws BusinessRuleViolation {@code force.lead-elsewhere}, {@code share.unit-unknown}, {@code
   *     share.unit-cannot-receive}, or what {@link TaskForce}, {@link ShareBasis} and {@link
   *     ShareTime} say
   */
  @Act(value = "TASK_FORCE_FOUNDED", kind = KIND)
  @RolesAllowed({SUPERVISOR, NATIONAL_COORDINATOR})
  public String found(FoundTaskForce asked) {
    var lead = member(asked.lead());
    if (!Forces.mayRun(callers.current(), lead)) {
      throw new BusinessRuleViolation("force.lead-elsewhere");
    }
    var now = clock.instant();
    var basis = new ShareBasis(asked.basis(), asked.provision(), asked.basisWords());
    shares.requireKnownProvision(basis);
    var force =
        new TaskForce(
            asked.name(),
            asked.purpose(),
            basis,
            lead,
            new Reach(asked.level(), asked.parts()),
            ShareTime.endOf(asked.until(), now),
            callers.current(),
            now);
    entityManager.persist(force);
    entityManager.flush();
    var units = new LinkedHashSet<>(List.of(lead));
    asked.members().forEach(code -> units.add(member(code)));
    units.forEach(unit -> entityManager.persist(new ForceMember(force, unit, now)));
    done("TASK_FORCE_FOUNDED", force, Map.of("lead", lead.unit()));
    return force.reference();
  }

  /**
   * A unit joins; it sees the cases of the task force from now on, as far as their marks permit.
   *
   * @throws BusinessRuleViolation {@code force.not-yours}, {@code force.over}, {@code
   *     force.member-already}, {@code share.unit-unknown}, {@code share.unit-cannot-receive}
   */
  @Act(value = "TASK_FORCE_JOINED", kind = KIND)
  @RolesAllowed({SUPERVISOR, NATIONAL_COORDINATOR})
  public void join(ChangeForce asked) {
    var force = forces.run(asked.reference());
    var now = clock.instant();
    force.requireRunning(now);
    var unit = member(asked.toUnit());
    if (forces.units(force).contains(unit)) {
      throw new BusinessRuleViolation("force.member-already", unit.unit());
    }
    entityManager.persist(new ForceMember(force, unit, now));
    done("TASK_FORCE_JOINED", force, Map.of("unit", unit.unit()));
  }

  /**
   * A unit leaves; it sees the cases of the task force no longer.
   *
   * @throws BusinessRuleViolation {@code force.not-yours}, {@code force.no-member}, {@code
   *     force.lead-stays}
   */
  @Act(value = "TASK_FORCE_LEFT", kind = KIND)
  @RolesAllowed({SUPERVISOR, NATIONAL_COORDINATOR})
  public void leave(ChangeForce asked) {
    var force = forces.run(asked.reference());
    if (force.lead().unit().equals(asked.toUnit())) {
      throw new BusinessRuleViolation("force.lead-stays");
    }
    var member =
        forces.members(force).stream()
            .filter(each -> each.who().unit().equals(asked.toUnit()))
            .findFirst()
            .orElseThrow(() -> new BusinessRuleViolation("force.no-member"));
    member.leave(clock.instant());
    done("TASK_FORCE_LEFT", force, Map.of("unit", member.who().unit()));
  }

  /**
   * Ends it before its time; the access of all members ends with it.
   *
   * @throws BusinessRuleViolation {@code force.not-yours}, {@code force.over}, or a text code
   */
  @Act(value = "TASK_FORCE_ENDED", kind = KIND)
  @RolesAllowed({SUPERVISOR, NATIONAL_COORDINATOR})
  public void end(ChangeForce asked) {
    var force = forces.run(asked.reference());
    force.end(asked.reason(), clock.instant());
    done("TASK_FORCE_ENDED", force, Map.of());
  }

  /**
   * The custodian puts a case into a task force of its own unit; every member sees it from now on.
   *
   * @throws NoSuchRecord if there is no such case or task force for the caller
   * @throws BusinessRuleViolation {@code share.not-custodian}, {@code force.over}, {@code
   *     force.case-already}, or what {@link TlpRule} says
   */
  @Act("CASE_ADDED_TO_FORCE")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void addCase(CaseInForce asked) {
    var record = desk.locked(asked.reference());
    var force = forces.find(asked.force());
    var now = clock.instant();
    force.requireRunning(now);
    if (forces.membership(force, record.id()).isPresent()) {
      throw new BusinessRuleViolation("force.case-already", force.name());
    }
    TlpRule.requireShareableWithGroup(record.tlp(), record.custody(), forces.units(force));
    entityManager.persist(new ForceCase(force, record, callers.current(), now));
    entityManager.flush();
    record.touch(now);
    trail.done(
        "CASE_ADDED_TO_FORCE",
        record.id(),
        record.reference().value(),
        Map.of("force", force.reference()));
  }

  /**
   * The custodian takes a case out; what members saw through the task force is closed at once.
   *
   * @throws BusinessRuleViolation {@code share.not-custodian}, {@code force.no-case}
   */
  @Act("CASE_TAKEN_FROM_FORCE")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void removeCase(CaseInForce asked) {
    var record = desk.locked(asked.reference());
    var force = forces.find(asked.force());
    var now = clock.instant();
    forces
        .membership(force, record.id())
        .orElseThrow(() -> new BusinessRuleViolation("force.no-case"))
        .remove(now);
    record.touch(now);
    trail.done(
        "CASE_TAKEN_FROM_FORCE",
        record.id(),
        record.reference().value(),
        Map.of("force", force.reference()));
  }

  /** A unit that can be in a task force. */
  private UnitRef member(String code) {
    var unit = shares.receiver(code);
    TlpRule.requireReader(unit);
    return unit;
  }

  private void done(String act, TaskForce force, Map<String, String> detail) {
    trail.doneTo(KIND, force.reference(), act, detail);
  }
}

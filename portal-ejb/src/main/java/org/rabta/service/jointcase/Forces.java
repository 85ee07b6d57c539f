package org.rabta.service.jointcase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.jointcase.ForceCase;
import org.rabta.domain.jointcase.ForceMember;
import org.rabta.domain.jointcase.TaskForce;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;

/** Finds task forces as far as the caller is of them. */
@Dependent
class Forces {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;

  /**
   * The task force of that reference.
   *
   * @throws NoSuchRecord if there is none, or the caller's unit is not of it
   */
  TaskForce find(String reference) {
    var force =
        TaskForce.keyOf(reference)
            .map(key -> entityManager.find(TaskForce.class, key))
            .orElseThrow(NoSuchRecord::new);
    var caller = callers.current();
    if (!mayRun(caller, force.lead())
        && members(force).stream().map(ForceMember::who).noneMatch(caller::actsFor)) {
      throw new NoSuchRecord();
    }
    return force;
  }

  /**
   * The task force for somebody who runs it.
   *
   * @throws BusinessRuleViolation {@code force.not-yours} if others do
   */
  TaskForce run(String reference) {
    var force = find(reference);
    if (!mayRun(callers.current(), force.lead())) {
      throw new BusinessRuleViolation("force.not-yours");
    }
    return force;
  }

  /** National coordination, and supervisors of the agency that leads. */
  static boolean mayRun(Caller caller, UnitRef lead) {
    return caller.has(Role.NATIONAL_COORDINATOR)
        || (caller.has(Role.SUPERVISOR) && caller.agency().equals(lead.agency()));
  }

  List<ForceMember> members(TaskForce force) {
    return entityManager
        .createQuery(
            "select m from ForceMember m where m.forceId = :id and m.leftAt is null"
                + " order by m.id",
            ForceMember.class)
        .setParameter("id", force.id())
        .getResultList();
  }

  Set<UnitRef> units(TaskForce force) {
    return members(force).stream().map(ForceMember::who).collect(Collectors.toSet());
  }

  Optional<ForceCase> membership(TaskForce force, Long caseId) {
    return entityManager
        .createQuery(
            "select c from ForceCase c where c.forceId = :force and c.caseId = :case"
                + " and c.removedAt is null",
            ForceCase.class)
        .setParameter("force", force.id())
        .setParameter("case", caseId)
        .getResultStream()
        .findFirst();
  }
}

package org.rabta.service.jointcase;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.jointcase.TaskForce;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.usecase.UseCase;

/** Task forces of the caller, and those of their cases that the caller may see. */
@Stateless
@DenyAll
@UseCase
public class TaskForceQueries {

  private static final int PAGE = 25;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Forces forces;
  @Inject private Clock clock;

  /**
   * A page of the task forces that the caller is of, the newest first; the database leaves out the
   * others.
   *
   * @param after continue after this key; null for the beginning
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public ForceList list(Long after) {
    var found = forces(after == null ? Long.MAX_VALUE : after);
    var caller = callers.current();
    return new ForceList(
        page(found),
        found.size() > PAGE ? found.get(PAGE - 1).id() : null,
        caller.has(Role.SUPERVISOR) || caller.has(Role.NATIONAL_COORDINATOR));
  }

  /**
   * One task force with its members and a page of its cases.
   *
   * @param reference the task force
   * @param after continue its cases after this key; null for the beginning
   * @throws NoSuchRecord if there is none, or the caller is not of it
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public ForceView view(String reference, Long after) {
    var force = forces.find(reference);
    var cases = cases(force, after == null ? Long.MAX_VALUE : after);
    var shown = cases.subList(0, Math.min(PAGE, cases.size()));
    return new ForceView(
        ForceRow.of(force, clock.instant()),
        forces.members(force).stream()
            .map(member -> new ForceView.Member(member.who(), member.joinedAt()))
            .toList(),
        shown.stream().map(row -> joined((CaseRecord) row[0])).toList(),
        cases.size() > PAGE ? (Long) cases.get(PAGE - 1)[1] : null,
        Forces.mayRun(callers.current(), force.lead()));
  }

  /**
   * The task forces of a case: a part of its page, whose reading stands on the trail.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not read its texts
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public ForcesOfCase ofCase(String reference) {
    var found = desk.find(reference);
    if (!found.level().readsReports()) {
      throw new NoSuchRecord();
    }
    var now = clock.instant();
    var in =
        entityManager
            .createQuery(
                "select f from TaskForce f, ForceCase c where c.forceId = f.id and c.caseId = :id"
                    + " and c.removedAt is null order by f.id desc",
                TaskForce.class)
            .setParameter("id", found.record().id())
            .getResultStream()
            .map(force -> ForceRow.of(force, now))
            .toList();
    var caller = callers.current();
    var custodian = Tasks.works(caller) && caller.actsFor(found.record().custody());
    var open =
        custodian
            ? page(forces(Long.MAX_VALUE)).stream()
                .filter(row -> row.running() && !in.contains(row))
                .toList()
            : List.<ForceRow>of();
    return new ForcesOfCase(in, open);
  }

  private List<TaskForce> forces(long before) {
    return entityManager
        .createQuery(
            "select f from TaskForce f where f.id < :before order by f.id desc", TaskForce.class)
        .setParameter("before", before)
        .setMaxResults(PAGE + 1)
        .getResultList();
  }

  private List<ForceRow> page(List<TaskForce> oneMore) {
    var now = clock.instant();
    return oneMore.stream().limit(PAGE).map(force -> ForceRow.of(force, now)).toList();
  }

  /** The access table leaves out what the caller may not see. */
  private List<Object[]> cases(TaskForce force, long before) {
    return entityManager
        .createQuery(
            "select c, x.id from ForceCase x join CaseRecord c on c.id = x.caseId"
                + " where x.forceId = :force and x.removedAt is null and x.id < :before"
                + " order by x.id desc",
            Object[].class)
        .setParameter("force", force.id())
        .setParameter("before", before)
        .setMaxResults(PAGE + 1)
        .getResultList();
  }

  private static ForceView.Joined joined(CaseRecord record) {
    return new ForceView.Joined(
        record.reference().value(),
        record.title(),
        record.strand(),
        record.secondary(),
        record.priority(),
        record.minorInvolved(),
        record.contentLive(),
        record.custody());
  }
}

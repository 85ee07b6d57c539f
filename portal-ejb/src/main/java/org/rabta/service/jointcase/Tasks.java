package org.rabta.service.jointcase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.AccessGrant;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Participation;
import org.rabta.domain.jointcase.CaseTask;
import org.rabta.domain.jointcase.TaskState;
import org.rabta.domain.kernel.NoSuchRecord;

/** Finds tasks and says who may do what with them. */
@Dependent
class Tasks {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Clock clock;

  List<CaseTask> of(Long caseId) {
    return entityManager
        .createQuery(
            "select t from CaseTask t where t.caseId = :id order by t.id desc", CaseTask.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /**
   * The task, locked until the transaction ends, so that of two who act at once the second meets
   * what the first did.
   *
   * @throws NoSuchRecord if the case has no such task, or the caller may not touch it
   */
  CaseTask locked(CaseRecord record, long id) {
    var task = entityManager.find(CaseTask.class, id);
    if (task == null || !task.caseId().equals(record.id())) {
      throw new NoSuchRecord();
    }
    if (task.state().isWaiting()) {
      entityManager
          .createNativeQuery("select 1 from rabta.case_task where id = ?1 for update")
          .setParameter(1, id)
          .getResultList();
      entityManager.refresh(task);
    }
    return task;
  }

  /** Units that work on the case, the custodian first. */
  List<UnitRef> contributors(CaseRecord record) {
    var now = clock.instant();
    var parts =
        entityManager
            .createQuery(
                "select p from Participation p where p.caseId = :id and p.level = :level",
                Participation.class)
            .setParameter("id", record.id())
            .setParameter("level", Level.CONTRIBUTOR)
            .getResultStream()
            .map(Participation::who);
    var grants =
        entityManager
            .createQuery(
                "select g from AccessGrant g where g.caseId = :id and g.level = :level"
                    + " and g.endedAt is null",
                AccessGrant.class)
            .setParameter("id", record.id())
            .setParameter("level", Level.CONTRIBUTOR)
            .getResultStream()
            .filter(grant -> grant.expiresAt() == null || grant.expiresAt().isAfter(now))
            .map(AccessGrant::who);
    return Stream.concat(Stream.of(record.custody()), Stream.concat(parts, grants))
        .distinct()
        .toList();
  }

  static boolean works(Caller caller) {
    return caller.has(Role.OFFICER) || caller.has(Role.CWA_OFFICER) || caller.has(Role.SUPERVISOR);
  }

  static Set<TaskAction> actions(Caller caller, CaseRecord record, Level level, CaseTask task) {
    var actions = EnumSet.noneOf(TaskAction.class);
    if (!works(caller) || !task.state().isWaiting()) {
      return actions;
    }
    if (caller.actsFor(task.unit()) && level.readsTrail()) {
      actions.add(task.state() == TaskState.OPEN ? TaskAction.CLAIM : TaskAction.FINISH);
    }
    if (mayDrop(caller, record, task)) {
      actions.add(TaskAction.DROP);
    }
    return actions;
  }

  /** The custodian may, and a unit that asked itself. */
  static boolean mayDrop(Caller caller, CaseRecord record, CaseTask task) {
    return caller.actsFor(record.custody())
        || (caller.actsFor(task.unit()) && caller.actsFor(task.askedBy()));
  }
}

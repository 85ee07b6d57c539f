package org.rabta.service.jointcase;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.jointcase.CaseTask;
import org.rabta.domain.jointcase.TaskTime;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.wait.Wait;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.caserecord.Participations;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;
import org.rabta.service.wait.Waits;

/** The acts of a task in a joint case. */
@Stateless
@DenyAll
@UseCase
public class TaskService {

  private static final UnitRef COORDINATION = new UnitRef("NAT", Wait.NATIONAL_COORDINATION);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Tasks tasks;
  @Inject private Waits waits;
  @Inject private Participations participations;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Asks a unit that works on the case to do something. The custodian asks any, a contributor its
   * own.
   *
   * @return key of the task
   * @throws NoSuchRecord if there is no such case, or the caller takes no part in it
   * @throws BusinessRuleViolation {@code task.not-yours-to-ask}, {@code task.unit-not-on-case}, or
   *     what {@link CaseTask} and {@link TaskTime} say
   */
  @Act("TASK_ASKED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public long add(AddTask asked) {
    var found = desk.find(asked.reference());
    var unit = askable(found, asked.toUnit());
    var record = found.record();
    record.requireOpen();
    var caller = callers.current();
    var now = clock.instant();
    var due = TaskTime.dueAt(asked.due(), now);
    var task = new CaseTask(record.id(), unit, asked.title(), due, caller, now);
    entityManager.persist(task);
    entityManager.flush();
    waits.open(WaitKind.TASK, record, task.id(), unit, caller.unitRef(), now, due);
    done("TASK_ASKED", record, task);
    return task.id();
  }

  /**
   * Takes a task up.
   *
   * @throws BusinessRuleViolation {@code task.not-of-your-unit}, {@code task.claimed-already},
   *     {@code task.ended-already}
   */
  @Act("TASK_CLAIMED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void claim(WorkOnTask asked) {
    var record = desk.find(asked.reference()).record();
    var task = ofOwnUnit(record, asked.task());
    task.claim(Officer.of(callers.current()), clock.instant());
    done("TASK_CLAIMED", record, task);
  }

  /**
   * Writes down what came of a task.
   *
   * @throws BusinessRuleViolation {@code task.not-of-your-unit}, {@code task.not-claimed}, {@code
   *     task.ended-already}, or a text code
   */
  @Act("TASK_DONE")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void finish(WorkOnTask asked) {
    var record = desk.find(asked.reference()).record();
    var task = ofOwnUnit(record, asked.task());
    var now = clock.instant();
    task.finish(asked.text(), Officer.of(callers.current()), now);
    entityManager.flush();
    waits.meet(WaitKind.TASK, task.id(), now);
    letCoordinationGo(record);
    done("TASK_DONE", record, task);
  }

  /**
   * Gives a task up; nobody waits for it any more.
   *
   * @throws BusinessRuleViolation {@code task.not-yours-to-drop}, {@code task.ended-already}, or a
   *     text code
   */
  @Act("TASK_DROPPED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void drop(WorkOnTask asked) {
    var record = desk.find(asked.reference()).record();
    var task = tasks.locked(record, asked.task());
    if (!Tasks.mayDrop(callers.current(), record, task)) {
      throw new BusinessRuleViolation("task.not-yours-to-drop");
    }
    var now = clock.instant();
    task.drop(asked.text(), Officer.of(callers.current()), now);
    entityManager.flush();
    waits.cancel(WaitKind.TASK, task.id(), now);
    letCoordinationGo(record);
    done("TASK_DROPPED", record, task);
  }

  private UnitRef askable(OnDesk found, String code) {
    if (!found.reach().records()) {
      throw new BusinessRuleViolation("task.not-yours-to-ask");
    }
    var unit =
        tasks.contributors(found.record()).stream()
            .filter(each -> each.unit().equals(code))
            .findFirst()
            .orElseThrow(() -> new BusinessRuleViolation("task.unit-not-on-case"));
    var caller = callers.current();
    if (!caller.actsFor(found.record().custody()) && !caller.actsFor(unit)) {
      throw new BusinessRuleViolation("task.not-yours-to-ask");
    }
    return unit;
  }

  private CaseTask ofOwnUnit(CaseRecord record, long id) {
    var task = tasks.locked(record, id);
    if (!callers.current().actsFor(task.unit())) {
      throw new BusinessRuleViolation("task.not-of-your-unit");
    }
    return task;
  }

  /** National coordination sees a case only while something of it waits for coordination. */
  private void letCoordinationGo(CaseRecord record) {
    entityManager.flush();
    if (waits.nothingWaitsFor(COORDINATION, record)) {
      participations.endPreview(record, COORDINATION);
    }
  }

  private void done(String act, CaseRecord record, CaseTask task) {
    trail.done(
        act,
        record.id(),
        record.reference().value(),
        Map.of("task", String.valueOf(task.id()), "unit", task.unit().unit()));
  }
}

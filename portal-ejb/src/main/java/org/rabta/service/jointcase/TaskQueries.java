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
import java.util.Comparator;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.usecase.UseCase;

/** What the page of a case shows of its tasks. */
@Stateless
@DenyAll
@UseCase
public class TaskQueries {

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Tasks tasks;

  /**
   * The tasks of a case: a part of its page, whose reading stands on the trail. Who only observes
   * is shown none.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not read its texts
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public TasksOfCase ofCase(String reference) {
    var found = desk.find(reference);
    if (!found.level().readsReports()) {
      throw new NoSuchRecord();
    }
    var record = found.record();
    var caller = callers.current();
    var all =
        tasks.of(record.id()).stream()
            .map(t -> TaskRow.of(t, Tasks.actions(caller, record, found.level(), t)))
            .toList();
    return new TasksOfCase(
        all.stream()
            .filter(row -> row.state().isWaiting())
            .sorted(Comparator.comparing(TaskRow::dueAt))
            .toList(),
        all.stream().filter(row -> !row.state().isWaiting()).toList(),
        askable(found));
  }

  private List<UnitRef> askable(OnDesk found) {
    var caller = callers.current();
    if (!found.reach().records() || !Tasks.works(caller)) {
      return List.of();
    }
    var all = tasks.contributors(found.record());
    return caller.actsFor(found.record().custody())
        ? all
        : all.stream().filter(caller::actsFor).toList();
  }
}

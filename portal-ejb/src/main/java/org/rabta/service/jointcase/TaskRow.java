package org.rabta.service.jointcase;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.jointcase.CaseTask;
import org.rabta.domain.jointcase.TaskState;

/**
 * A task as a page shows it.
 *
 * @param id key
 * @param unit who is to do it
 * @param title what is to be done
 * @param dueAt the deadline
 * @param state how far it is
 * @param officer who took it up; null if nobody did
 * @param result what came of it, or why it was given up; null while it waits, and where the unit's
 *     access ended
 * @param endedBy who ended it; null likewise
 * @param endedAt when it ended; null while it waits
 * @param askedBy the unit that asked for it
 * @param askedName who asked for it
 * @param askedAt when
 * @param actions what the caller may do with it
 */
public record TaskRow(
    long id,
    UnitRef unit,
    String title,
    Instant dueAt,
    TaskState state,
    String officer,
    String result,
    String endedBy,
    Instant endedAt,
    UnitRef askedBy,
    String askedName,
    Instant askedAt,
    Set<TaskAction> actions)
    implements Serializable {

  static TaskRow of(CaseTask task, Set<TaskAction> actions) {
    return new TaskRow(
        task.id(),
        task.unit(),
        task.title(),
        task.dueAt(),
        task.state(),
        task.officerName(),
        task.result(),
        task.endedName(),
        task.endedAt(),
        task.askedBy(),
        task.askedName(),
        task.askedAt(),
        actions);
  }

  /** Whether the caller may do that now. */
  public boolean can(String action) {
    return actions.contains(TaskAction.valueOf(action));
  }
}

package org.rabta.domain.jointcase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** When a task is due: at the end of a day in Pakistan, within a year. */
public final class TaskTime {

  private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

  private TaskTime() {}

  /**
   * The moment after the last one in which the task is in time.
   *
   * @throws BusinessRuleViolation {@code task.due-missing}, {@code task.due-past}, {@code
   *     task.due-too-far}
   */
  public static Instant dueAt(LocalDate day, Instant now) {
    var today = LocalDate.ofInstant(now, ZONE);
    if (day == null) {
      throw new BusinessRuleViolation("task.due-missing");
    }
    if (day.isBefore(today)) {
      throw new BusinessRuleViolation("task.due-past");
    }
    if (day.isAfter(today.plusYears(1))) {
      throw new BusinessRuleViolation("task.due-too-far");
    }
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}

package org.rabta.domain.request;

import java.time.Instant;
import java.time.LocalDate;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.wait.WorkingCalendar;

/**
 * How often somebody looks at blocked content again. Policy assumptions, shown as such, until the
 * agencies agree on others.
 */
public final class RecheckPolicy {

  private static final int URGENT_HOURS = 24;
  private static final int WORKING_DAYS = 5;
  private static final int REAPPEARED_HOURS = 24;

  private RecheckPolicy() {}

  /**
   * When somebody has to look next.
   *
   * @param until last day of the block; nobody looks after it; null without a limit
   * @return null where nobody has to
   */
  public static Instant next(
      Priority priority, LocalDate until, Instant at, WorkingCalendar calendar) {
    var next =
        priority == Priority.URGENT
            ? WorkingCalendar.plusClockHours(at, URGENT_HOURS)
            : calendar.plusWorkingDays(at, WORKING_DAYS);
    var day = LocalDate.ofInstant(next, WorkingCalendar.ZONE);
    return until != null && day.isAfter(until) ? null : next;
  }

  /** By when the asked unit has to state anew what has reappeared. */
  public static Instant afterReappearance(Instant at) {
    return WorkingCalendar.plusClockHours(at, REAPPEARED_HOURS);
  }
}

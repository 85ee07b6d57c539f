package org.rabta.domain.wait;

import java.time.Instant;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;

/**
 * How long a wait may last. The report sets no such deadlines; these are policy assumptions, shown
 * as such, until the agencies agree on others.
 */
public enum WaitPolicy {
  /** Somebody is held or missing: the clock runs through the night. */
  ACCEPT_URGENT(12, 0),
  ACCEPT_TRAFFICKING(0, 1),
  ACCEPT_SMUGGLING(0, 2),
  ACCEPT_OTHER(0, 3),
  DIRECT(0, 1),
  DIRECT_URGENT(12, 0),
  RE_ROUTE(0, 2),
  RE_ROUTE_URGENT(12, 0),
  TAKE_UP_URGENT(0, 1),
  TAKE_UP(0, 3),
  SETTLE_URGENT(12, 0),
  SETTLE(0, 1);

  private final int clockHours;
  private final int workingDays;

  WaitPolicy(int clockHours, int workingDays) {
    this.clockHours = clockHours;
    this.workingDays = workingDays;
  }

  /** The policy for accepting a hand-off. */
  public static WaitPolicy forAcceptance(Strand strand, Priority priority) {
    if (priority == Priority.URGENT) {
      return ACCEPT_URGENT;
    }
    return switch (strand) {
      case TRAFFICKING -> ACCEPT_TRAFFICKING;
      case SMUGGLING -> ACCEPT_SMUGGLING;
      default -> ACCEPT_OTHER;
    };
  }

  /** The policy for a direction by the national coordinator. */
  public static WaitPolicy forDirection(Priority priority) {
    return priority == Priority.URGENT ? DIRECT_URGENT : DIRECT;
  }

  /** The policy for handing over after new facts named another unit. */
  public static WaitPolicy forReRouting(Priority priority) {
    return priority == Priority.URGENT ? RE_ROUTE_URGENT : RE_ROUTE;
  }

  /** The policy for taking up a case on which nothing has happened. */
  public static WaitPolicy forTakingUp(Priority priority) {
    return priority == Priority.URGENT ? TAKE_UP_URGENT : TAKE_UP;
  }

  /** The policy for settling an item whose content is not what was added. */
  public static WaitPolicy forSettling(Priority priority) {
    return priority == Priority.URGENT ? SETTLE_URGENT : SETTLE;
  }

  /** The deadline of a wait that begins now. */
  public Instant due(Instant from, WorkingCalendar calendar) {
    return clockHours > 0
        ? WorkingCalendar.plusClockHours(from, clockHours)
        : calendar.plusWorkingDays(from, workingDays);
  }

  /** Hours by the clock, 0 if counted in working days. */
  public int clockHours() {
    return clockHours;
  }

  /** Working days, 0 if counted in hours. */
  public int workingDays() {
    return workingDays;
  }
}

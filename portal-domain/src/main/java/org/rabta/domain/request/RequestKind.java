package org.rabta.domain.request;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.wait.WorkingCalendar;

/**
 * What may be asked of another agency, of whom, and how long the answer may take. No law and no
 * report sets such deadlines; they are policy assumptions, shown as such, until the agencies agree
 * on others.
 */
public enum RequestKind {
  BLOCK_CONTENT(Set.of("PTA"), 3, 1, 12),
  VERIFY_LICENCE(Set.of("BEOE"), 3, 1, 24),
  SUSPEND_PROMOTER(Set.of("BEOE"), 5, 2, 24),
  FORENSIC_ANALYSIS(Set.of("NCCIA"), 15, 10, 72),
  ACCOUNT_TRACE(Set.of("NCCIA"), 7, 3, 24),
  TRAVEL_HISTORY(Set.of("FIA"), 5, 2, 12),
  INTERPOL_CHECK(Set.of("FIA"), 5, 3, 24),
  WORKSITE_VISIT(Set.of("CWA", "MISSION"), 7, 3, 24),
  SHELTER_VISIT(Set.of("CWA", "MISSION"), 5, 2, 24),
  INFORMATION(Set.of("BEOE", "NCCIA", "FIA", "PTA", "CWA", "MISSION"), 5, 3, 24);

  private static final Map<String, RequestKind> OF_TASK =
      Map.ofEntries(
          Map.entry("BLOCK_CONTENT", BLOCK_CONTENT),
          Map.entry("PRESERVE_EVIDENCE", FORENSIC_ANALYSIS),
          Map.entry("TRACE_ACCOUNTS", ACCOUNT_TRACE),
          Map.entry("TRACE_PAYMENTS", ACCOUNT_TRACE),
          Map.entry("ACT_ON_LICENCE", VERIFY_LICENCE),
          Map.entry("VERIFY_LICENCE", VERIFY_LICENCE),
          Map.entry("STOP_SUSPENDED", SUSPEND_PROMOTER),
          Map.entry("REACH_PERSON", WORKSITE_VISIT),
          Map.entry("REACH_SAFELY", WORKSITE_VISIT),
          Map.entry("FREE_OTHERS", WORKSITE_VISIT));

  private final Set<String> agencies;
  private final int workingDays;
  private final int workingDaysIfHigh;
  private final int hoursIfUrgent;

  RequestKind(Set<String> agencies, int workingDays, int workingDaysIfHigh, int hoursIfUrgent) {
    this.agencies = agencies;
    this.workingDays = workingDays;
    this.workingDaysIfHigh = workingDaysIfHigh;
    this.hoursIfUrgent = hoursIfUrgent;
  }

  /** The kind that a task of the routing decision asks for; information where none fits. */
  public static RequestKind forTask(String task, String agency) {
    var kind = OF_TASK.getOrDefault(task, INFORMATION);
    return kind.isFor(agency) ? kind : INFORMATION;
  }

  /** Whether an agency can be asked for it. */
  public boolean isFor(String agency) {
    return agencies.contains(agency);
  }

  /** By when an answer to a request of that priority is due that is sent now. */
  public Instant due(Priority priority, Instant from, WorkingCalendar calendar) {
    return switch (priority) {
      case URGENT -> WorkingCalendar.plusClockHours(from, hoursIfUrgent);
      case HIGH -> calendar.plusWorkingDays(from, workingDaysIfHigh);
      case NORMAL -> calendar.plusWorkingDays(from, workingDays);
    };
  }
}

package org.rabta.service.wait;

import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;

/**
 * Which waits an inbox shows: those the caller's unit must answer and those it waits on; for
 * supervisors those of the agency. Said once, for the list, which reads entities, and for the
 * figures, which count rows.
 */
enum WhoseWaits {
  ENTITIES("w.escalatedTo", "w.askedByAgency", "w.askedByUnit"),
  ROWS("w.escalated_to", "w.asked_by_agency", "w.asked_by_unit");

  private final String escalatedTo;
  private final String askedByAgency;
  private final String askedByUnit;

  WhoseWaits(String escalatedTo, String askedByAgency, String askedByUnit) {
    this.escalatedTo = escalatedTo;
    this.askedByAgency = askedByAgency;
    this.askedByUnit = askedByUnit;
  }

  /** Waits that the caller must answer; coordination also answers what was escalated to it. */
  String toAnswer(Caller caller, String who) {
    if (caller.has(Role.SUPERVISOR)) {
      return "w.agency = " + who;
    }
    return caller.has(Role.NATIONAL_COORDINATOR)
        ? "(w.unit = %1$s or %2$s = %1$s)".formatted(who, escalatedTo)
        : "w.unit = " + who;
  }

  /** Waits that the caller waits on, apart from those that a unit set itself. */
  String asked(Caller caller, String who) {
    var asking = caller.has(Role.SUPERVISOR) ? askedByAgency : askedByUnit;
    return "%s = %s and w.unit <> %s".formatted(asking, who, askedByUnit);
  }

  /** The agency or unit that the conditions compare with. */
  static String who(Caller caller) {
    return caller.has(Role.SUPERVISOR) ? caller.agency() : caller.unit();
  }
}

package org.rabta.service.caserecord;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.service.identity.RollView;

/**
 * Who is in charge of a case, and what the caller may do about it.
 *
 * @param officer name of the officer in charge; null if nobody is
 * @param mayTake whether the caller may take charge
 * @param mayAssign whether the caller may give it to a colleague
 * @param mayRelease whether the caller may give it back to the queue
 * @param colleagues who can be put in charge, by name; empty where the caller may not assign
 * @param last the last change of charge; null if there was none
 * @param returned how it fell back to the queue; null if it did not, or somebody has taken it since
 * @param roll how old the list of officers is; null for those who have no say
 */
public record ChargeView(
    String officer,
    boolean mayTake,
    boolean mayAssign,
    boolean mayRelease,
    List<Colleague> colleagues,
    Assignment last,
    ReturnedCase returned,
    RollView roll)
    implements Serializable {

  /**
   * Somebody who can be put in charge.
   *
   * @param id key in the list of officers
   * @param name as shown
   */
  public record Colleague(long id, String name) implements Serializable {}

  /**
   * A change of charge.
   *
   * @param from who was in charge; null if nobody was
   * @param to who is from then on; null for the queue
   * @param by who did it
   * @param reason why; null if it was not said
   * @param unit the unit in custody then
   * @param at when
   */
  public record Assignment(
      String from, String to, String by, String reason, UnitRef unit, Instant at)
      implements Serializable {}

  /** For those who have no say in it. */
  static ChargeView none() {
    return new ChargeView(null, false, false, false, List.of(), null, null, null);
  }
}

package org.rabta.service.wait;

import java.io.Serializable;

/**
 * What needs the caller's unit, counted up to {@link #MOST}, which stands for so many or more.
 *
 * @param toAnswer waits the caller's unit (agency for supervisors) must answer
 * @param overdue those of them past their deadline
 * @param dueToday those of them due before midnight in Pakistan
 * @param waitingForOthers waits the caller's unit waits on
 * @param mine open cases whose officer is the caller
 * @param unassigned open cases in the unit's custody without an officer
 */
public record InboxCounts(
    long toAnswer, long overdue, long dueToday, long waitingForOthers, long mine, long unassigned)
    implements Serializable {

  /** Counting ends here. */
  public static final int MOST = 1000;

  /** Counting for the frame ends here: every page of every reader pays for it. */
  public static final int MOST_IN_FRAME = 100;
}

package org.rabta.service.handoff;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.UnitRef;
import org.rabta.service.wait.WaitRow;

/**
 * Everything about the custody of one case.
 *
 * @param custody who answers for the case
 * @param pending the hand-off that waits for an answer; null if none
 * @param past earlier hand-offs, newest first
 * @param waits open waits of the case, soonest deadline first
 * @param actions what the caller may do now
 * @param proposedTo the unit that is to lead by the assessment in force
 * @param dueIfProposedNow when a hand-off proposed now would have to be answered
 */
public record HandOffsOfCase(
    UnitRef custody,
    HandOffView pending,
    List<HandOffView> past,
    List<WaitRow> waits,
    Set<HandOffAction> actions,
    UnitRef proposedTo,
    Instant dueIfProposedNow)
    implements Serializable {

  /** Whether the caller may do that now. */
  public boolean can(String action) {
    return actions.contains(HandOffAction.valueOf(action));
  }
}

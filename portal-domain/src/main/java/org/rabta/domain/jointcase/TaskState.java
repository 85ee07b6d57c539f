package org.rabta.domain.jointcase;

import java.util.EnumSet;
import java.util.Set;

/** The states of a task in a joint case. */
public enum TaskState {
  /** Waits for an officer of the unit. */
  OPEN,
  /** An officer is on it. */
  CLAIMED,
  /** Done, with a result. */
  DONE,
  /** Given up, with a reason, or because the unit's access ended. */
  DROPPED;

  /** The states that may follow this one. */
  public Set<TaskState> successors() {
    return switch (this) {
      case OPEN -> EnumSet.of(CLAIMED, DROPPED);
      case CLAIMED -> EnumSet.of(DONE, DROPPED);
      default -> EnumSet.noneOf(TaskState.class);
    };
  }

  /** Whether somebody still has to do something. */
  public boolean isWaiting() {
    return !successors().isEmpty();
  }
}

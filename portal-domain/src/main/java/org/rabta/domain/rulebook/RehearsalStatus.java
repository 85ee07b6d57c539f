package org.rabta.domain.rulebook;

import java.util.EnumSet;
import java.util.Set;

/** How far a rehearsal has come. */
public enum RehearsalStatus {
  /** For a node to take it. */
  WAITING,
  RUNNING,
  /** By a person; goes on behind the last committed chunk. */
  STOPPED,
  /** All cases were decided again. */
  DONE,
  /** By a defect; may be asked for again. */
  FAILED;

  /** The states that may follow this one. */
  public Set<RehearsalStatus> successors() {
    return switch (this) {
      case WAITING -> EnumSet.of(RUNNING, STOPPED);
      case RUNNING -> EnumSet.of(STOPPED, DONE, FAILED);
      case STOPPED, FAILED -> EnumSet.of(WAITING);
      case DONE -> EnumSet.noneOf(RehearsalStatus.class);
    };
  }

  /** Whether a node works on it, or will. */
  public boolean isUnderWay() {
    return this == WAITING || this == RUNNING;
  }
}

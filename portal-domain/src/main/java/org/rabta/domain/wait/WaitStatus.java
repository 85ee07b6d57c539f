package org.rabta.domain.wait;

import java.util.EnumSet;
import java.util.Set;

/** The life of a wait. An overdue wait stays open and escalates; it never lapses. */
public enum WaitStatus {
  OPEN,
  MET,
  CANCELLED;

  /** The statuses that may follow this one. */
  public Set<WaitStatus> successors() {
    return this == OPEN ? EnumSet.of(MET, CANCELLED) : EnumSet.noneOf(WaitStatus.class);
  }
}

package org.rabta.domain.handoff;

import java.util.EnumSet;
import java.util.Set;

/** The states of a hand-off. Only a proposal can move; every other state is an end. */
public enum HandOffStatus {
  PROPOSED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  /** Custody was directed by the national coordinator; such a hand-off is born in this state. */
  DIRECTED;

  /** The states that may follow this one. */
  public Set<HandOffStatus> successors() {
    return this == PROPOSED
        ? EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN)
        : EnumSet.noneOf(HandOffStatus.class);
  }
}

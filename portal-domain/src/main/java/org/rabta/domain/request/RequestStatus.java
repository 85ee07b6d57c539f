package org.rabta.domain.request;

import java.util.EnumSet;
import java.util.Set;

/** The states of a request. */
public enum RequestStatus {
  /** In the queue of the asked unit. */
  SENT,
  /** An officer of the asked unit works on it. */
  CLAIMED,
  ANSWERED,
  /** Sent back with a ground. */
  RETURNED,
  /** Taken back by the unit that asked. */
  WITHDRAWN;

  /** The states that may follow this one. */
  public Set<RequestStatus> successors() {
    return switch (this) {
      case SENT -> EnumSet.of(CLAIMED, WITHDRAWN);
      case CLAIMED -> EnumSet.of(SENT, ANSWERED, RETURNED, WITHDRAWN);
      default -> EnumSet.noneOf(RequestStatus.class);
    };
  }

  /** Whether somebody still has to do something. */
  public boolean isOpen() {
    return this == SENT || this == CLAIMED;
  }
}

package org.rabta.domain.request;

import java.util.EnumSet;
import java.util.Set;

/** What became of one address that was asked to be blocked. */
public enum BlockState {
  ASKED,
  BLOCKED,
  /** The platform refuses; the content stays reachable. */
  REJECTED_BY_PLATFORM,
  REMOVED_BY_PLATFORM,
  /** Somebody found it reachable again. */
  REAPPEARED;

  /** The states that may follow this one. */
  public Set<BlockState> successors() {
    return switch (this) {
      case ASKED, REAPPEARED -> EnumSet.of(BLOCKED, REJECTED_BY_PLATFORM, REMOVED_BY_PLATFORM);
      case BLOCKED -> EnumSet.of(REAPPEARED, REMOVED_BY_PLATFORM);
      case REJECTED_BY_PLATFORM -> EnumSet.of(BLOCKED, REMOVED_BY_PLATFORM);
      case REMOVED_BY_PLATFORM -> EnumSet.of(REAPPEARED);
    };
  }

  /** Whether it should be out of reach, so that somebody looks again from time to time. */
  public boolean isOutOfReach() {
    return this == BLOCKED || this == REMOVED_BY_PLATFORM;
  }

  /** Whether the asked unit can state this, rather than somebody find it. */
  public boolean isStated() {
    return this == BLOCKED || this == REJECTED_BY_PLATFORM || this == REMOVED_BY_PLATFORM;
  }
}

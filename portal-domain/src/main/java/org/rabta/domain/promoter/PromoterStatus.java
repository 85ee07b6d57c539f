package org.rabta.domain.promoter;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a licence stands with the regulator, apart from the passing of time. What a supervisor may do
 * by hand follows {@link #successors()}; a list from the regulator may state any of them.
 */
public enum PromoterStatus {
  ACTIVE,
  SUSPENDED,
  /** Taken back; an appeal may give it back. */
  CANCELLED,
  /** Given back by its holder. */
  SURRENDERED;

  /** The states to which a supervisor may bring a licence from this one. */
  public Set<PromoterStatus> successors() {
    return switch (this) {
      case ACTIVE -> EnumSet.of(SUSPENDED, CANCELLED);
      case SUSPENDED -> EnumSet.of(ACTIVE, CANCELLED);
      case CANCELLED -> EnumSet.of(ACTIVE);
      case SURRENDERED -> EnumSet.noneOf(PromoterStatus.class);
    };
  }
}

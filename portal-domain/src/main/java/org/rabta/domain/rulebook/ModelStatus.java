package org.rabta.domain.rulebook;

import java.util.EnumSet;
import java.util.Set;

/** How far a version of the decision model has come. */
public enum ModelStatus {
  /** Uploaded, not yet examined. */
  PROPOSED,
  /** Examined and found sound. */
  CHECKED,
  /** Examined and refused; nothing of its content is kept. */
  REFUSED,
  /** Tried on all past cases. */
  REHEARSED,
  /** In force. */
  ENACTED,
  /** Taken back before it came into force. */
  WITHDRAWN,
  /** Was in force until another version was enacted. */
  SUPERSEDED;

  /** The states that may follow this one. */
  public Set<ModelStatus> successors() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(CHECKED, REFUSED);
      case CHECKED -> EnumSet.of(REHEARSED, WITHDRAWN);
      case REHEARSED -> EnumSet.of(ENACTED, WITHDRAWN);
      case ENACTED -> EnumSet.of(SUPERSEDED);
      case REFUSED, WITHDRAWN, SUPERSEDED -> EnumSet.noneOf(ModelStatus.class);
    };
  }
}

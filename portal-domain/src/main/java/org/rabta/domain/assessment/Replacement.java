package org.rabta.domain.assessment;

/** What a statement takes the place of. A statement that was replaced stays on record. */
public enum Replacement {
  /** It stands beside what others said. */
  NOTHING,
  /** It corrects what its own unit had recorded on this fact. */
  OWN_UNIT,
  /** It corrects everything recorded on this fact; only the unit in custody may. */
  ALL
}

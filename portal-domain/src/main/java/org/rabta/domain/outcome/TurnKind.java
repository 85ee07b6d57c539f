package org.rabta.domain.outcome;

/** A step in the closing and reopening of a case. */
public enum TurnKind {
  CLOSED,
  REOPENED,
  /** Another unit on the case asks that it be reopened. */
  REOPENING_ASKED,
  /** The unit in custody leaves it closed. */
  REOPENING_REFUSED
}

package org.rabta.domain.identity;

/** Why somebody no longer is in charge of work of a unit. */
public enum Departure {
  /** The account is gone. */
  LEFT,
  /** The account may not sign in. */
  DISABLED,
  /** The account belongs to another unit now. */
  MOVED,
  /** The account no longer has a role that is in charge of cases. */
  NO_ROLE
}

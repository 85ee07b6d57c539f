package org.rabta.domain.outcome;

/** What came of a case. */
public enum CaseOutcome {
  /** Somebody was charged. */
  CHARGED,
  /** A body outside the portal has taken it over, such as the police. */
  REFERRED_OUTSIDE,
  /** A promoter's licence was suspended, cancelled or not renewed. */
  LICENCE_ACTION,
  /** The advertisement or account is blocked or taken down. */
  CONTENT_BLOCKED,
  /** The victims are back. */
  VICTIM_REPATRIATED,
  /** A complaint about pay or work was settled. */
  GRIEVANCE_SETTLED,
  /** What was reported did not happen, or is no offence. */
  UNFOUNDED,
  /** The same matter stands on record as another case. */
  DUPLICATE,
  /** Nothing is left to follow for now. */
  NO_LEAD,
  /** Anything else; the reason says what. */
  OTHER
}

package org.rabta.domain.routing;

/** What the National Referral Mechanism is asked for. */
public enum NrmAction {
  /** Refer the person now. */
  REFER,
  /** Screen the person first; the referral waits for the result. */
  SCREEN_FIRST,
  /** Nothing in the facts asks for a referral. */
  NONE
}

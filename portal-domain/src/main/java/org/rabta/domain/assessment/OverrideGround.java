package org.rabta.domain.assessment;

/** Why the tables are overridden; the reason in words goes with it. */
public enum OverrideGround {
  /** The rule does not fit these facts. */
  RULE_DOES_NOT_FIT,
  /** What decides the case is not among the questions. */
  FACT_NOT_ASKED,
  /** A source that the tables must believe is not to be believed. */
  SOURCE_NOT_BELIEVED,
  /** A prosecutor or a court sees it so. */
  PROSECUTION,
  /** The agencies agreed who leads. */
  AGENCIES_AGREED,
  /** Otherwise somebody would be in danger. */
  SAFETY,
  OTHER
}

package org.rabta.domain.indicator;

/** What the positive dimensions say together. A prompt to refer or to ask more, never a finding. */
public enum IloPattern {
  /** No dimension is positive. Early interviews are incomplete, so this proves little. */
  NO_SIGN,
  /** Exploitation alone: a matter of labour rights. */
  LABOUR_RIGHTS,
  /** Deceived at recruitment and exploited. */
  DECEIVED_AND_EXPLOITED,
  /** As before, with abuse of vulnerability in the place of deceit. */
  VULNERABLE_AND_EXPLOITED,
  /** Recruited by deceit or force, exploited, and coerced at destination. */
  FORCED_LABOUR,
  /** As before, with abuse of vulnerability in the place of one of the means. */
  FORCED_LABOUR_BY_VULNERABILITY,
  /** A child was moved, recruited or harboured, and is exploited; no means need be shown. */
  CHILD_EXPLOITED,
  /** A child is exploited; who recruited, moved or harboured it is not known yet. */
  CHILD_ASK_ACT,
  /** Dimensions are positive in a combination that the tool has no name for. */
  UNNAMED,
  /** Nothing is computed from this list. */
  NOT_COMPUTED
}

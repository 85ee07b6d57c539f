package org.rabta.domain.assessment;

/** How far the source can be relied on: the letters of the Admiralty grading. */
public enum Reliability {
  /** Completely reliable. */
  A,
  /** Usually reliable. */
  B,
  /** Fairly reliable. */
  C,
  /** Not usually reliable. */
  D,
  /** Unreliable. */
  E,
  /** Cannot be judged; what everything is until somebody judges it. */
  F
}

package org.rabta.domain.indicator;

/** What a person said of a sign on a case. */
public enum SignAnswer {
  /** It is there. */
  CONFIRMED,
  /** Looked at, and it is not there. */
  REJECTED,
  /** Open again: an earlier answer no longer stands. */
  UNKNOWN
}

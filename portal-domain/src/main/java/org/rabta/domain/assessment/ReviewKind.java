package org.rabta.domain.assessment;

/** What a person says to what the decision tables said. */
public enum ReviewKind {
  CONFIRMED,
  OVERRIDDEN
}

package org.rabta.domain.typology;

/** How firmly the facts carry a decision. Never a probability. */
public enum Confidence {
  /** The rule is firm and no missing answer alone would change the strand. */
  HIGH,
  /** The rule is arguable, or one missing answer would change the strand. */
  MEDIUM,
  /** A reasonable officer might differ, or several missing answers would each change the strand. */
  LOW
}

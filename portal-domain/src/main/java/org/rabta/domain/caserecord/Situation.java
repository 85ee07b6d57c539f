package org.rabta.domain.caserecord;

/** Where a person at risk is now. */
public enum Situation {
  HELD,
  SHELTER,
  DETENTION,
  HOSPITAL,
  FREE_WITH_OTHERS,
  AT_HOME,
  MISSING,
  DEAD,
  UNKNOWN;

  /** Whether hours count: the person is held against their will or cannot be found. */
  public boolean inDanger() {
    return this == HELD || this == MISSING;
  }
}

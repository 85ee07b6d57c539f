package org.rabta.domain.caserecord.kernel;

/** How exactly a day is known. */
public enum DayPrecision {
  EXACT,
  /** The day is right by a few days. */
  ABOUT,
  /** Only the month is known; the day stands for it. */
  MONTH
}

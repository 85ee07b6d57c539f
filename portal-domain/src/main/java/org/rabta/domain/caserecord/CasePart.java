package org.rabta.domain.caserecord;

/**
 * A part of a case that access may be limited to. What a preview shows is no part: it is always
 * seen.
 */
public enum CasePart {
  /** Narratives and who took them down. */
  REPORT,
  /** Persons, their identities sealed. */
  PEOPLE,
  /** Who the persons are. */
  IDENTITIES,
  /** Advertisements and recruiters. */
  ADVERTS,
  PAYMENTS,
  JOURNEY,
  NOTES,
  EVIDENCE,
  /** Indicators and warning signs. */
  SIGNS
}

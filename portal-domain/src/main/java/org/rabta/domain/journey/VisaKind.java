package org.rabta.domain.journey;

/** On what papers somebody enters. */
public enum VisaKind {
  WORK,
  VISIT,
  UMRAH_OR_HAJJ,
  STUDENT,
  BUSINESS,
  TRANSIT,
  ON_ARRIVAL,
  NONE,
  FORGED,
  UNKNOWN
}

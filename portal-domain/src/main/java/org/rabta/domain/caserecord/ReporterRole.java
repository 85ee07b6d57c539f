package org.rabta.domain.caserecord;

/** What the reporter is to the matter. */
public enum ReporterRole {
  VICTIM,
  FAMILY,
  APPLICANT,
  MISSION,
  AIRPORT,
  TIPSTER,
  AGENCY,
  UNKNOWN
}

package org.rabta.domain.assessment;

import org.rabta.domain.caserecord.ReporterRole;

/** Who or what a statement comes from. */
public enum SourceKind {
  VICTIM,
  FAMILY,
  /** Applied for the job and knows it from their own dealings. */
  APPLICANT,
  TIPSTER,
  /** An officer saw or found it. */
  OFFICER,
  MISSION,
  /** Immigration staff at an airport or a border. */
  BORDER_STAFF,
  PARTNER_AGENCY,
  DOCUMENT,
  /** An official register, such as that of licensed promoters. */
  REGISTRY,
  UNKNOWN;

  /** Whom a report's facts come from, by the role of who reported. */
  public static SourceKind of(ReporterRole reporter) {
    return switch (reporter) {
      case VICTIM -> VICTIM;
      case FAMILY -> FAMILY;
      case APPLICANT -> APPLICANT;
      case MISSION -> MISSION;
      case AIRPORT -> BORDER_STAFF;
      case TIPSTER -> TIPSTER;
      case AGENCY -> PARTNER_AGENCY;
      case UNKNOWN -> UNKNOWN;
    };
  }
}

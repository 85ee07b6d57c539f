package org.rabta.domain.caserecord;

/**
 * What may not be done with something, whoever reads it, beside its Traffic Light Protocol mark.
 */
public enum HandlingCode {
  /** Not to be passed on without the consent of those who gave it. */
  NO_ONWARD_SHARING,
  /** Not to be used in court without the consent of those who gave it. */
  NOT_IN_COURT_WITHOUT_CONSENT,
  /** To be used for the stated purpose alone. */
  PURPOSE_BOUND
}

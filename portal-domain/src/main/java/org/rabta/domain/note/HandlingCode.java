package org.rabta.domain.note;

/** What may not be done with a note, whoever reads it. */
public enum HandlingCode {
  /** Not to be passed on without the author's consent. */
  NO_ONWARD_SHARING,
  /** Not to be used in court without the author's consent. */
  NOT_IN_COURT_WITHOUT_CONSENT,
  /** To be used for the stated purpose alone. */
  PURPOSE_BOUND
}

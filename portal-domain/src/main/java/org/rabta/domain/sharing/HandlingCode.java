package org.rabta.domain.sharing;

/** What the receiver of a share has to observe; shown at the head of the case. */
public enum HandlingCode {
  /** Not to be passed on to anybody else. */
  NO_ONWARD_SHARING,
  /** Not to be used in court without the consent of the unit that shared it. */
  NOT_IN_COURT_WITHOUT_CONSENT,
  /** To be used for the stated purpose alone. */
  PURPOSE_BOUND
}

package org.rabta.domain.payment;

/** Who paid, as a role; names of persons belong to the persons of the case. */
public enum Payer {
  VICTIM,
  FAMILY,
  OTHER_APPLICANT,
  RECRUITER,
  EMPLOYER,
  OTHER,
  UNKNOWN
}

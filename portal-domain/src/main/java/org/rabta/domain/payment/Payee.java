package org.rabta.domain.payment;

/** Who was paid, as a role; names of persons belong to the persons of the case. */
public enum Payee {
  RECRUITER,
  SUB_AGENT,
  PROMOTER,
  TRANSPORTER,
  EMPLOYER,
  CAPTOR,
  OFFICIAL,
  ACCOUNT_HOLDER,
  VICTIM,
  OTHER,
  UNKNOWN
}

package org.rabta.domain.journey;

/** Who goes along. */
public enum Escort {
  NOBODY,
  RECRUITER,
  SMUGGLER,
  OTHER_TRAVELLERS,
  FAMILY,
  OTHER,
  UNKNOWN
}

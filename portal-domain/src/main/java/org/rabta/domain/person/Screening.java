package org.rabta.domain.person;

/**
 * Whether somebody has asked if the person is a victim, and what came of it. Until then nobody is
 * treated as an offender: people forced into scams and false papers look like offenders at first.
 */
public enum Screening {
  NOT_SCREENED,
  SIGNS_OF_VICTIMHOOD,
  NO_SIGNS
}

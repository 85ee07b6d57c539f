package org.rabta.domain.person;

/** Why a sealed identity is opened. */
public enum IdentityPurpose {
  LOCATE_OR_RESCUE,
  SCREENING_OR_REFERRAL,
  INVESTIGATION,
  REPATRIATION
}

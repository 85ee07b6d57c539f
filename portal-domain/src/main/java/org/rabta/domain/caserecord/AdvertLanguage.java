package org.rabta.domain.caserecord;

/** Language of an advertisement: ISO 639 codes of the languages that offers come in. */
public enum AdvertLanguage {
  UR,
  EN,
  PA,
  PS,
  SD,
  SKR,
  BAL,
  AR,
  FA,
  OTHER
}

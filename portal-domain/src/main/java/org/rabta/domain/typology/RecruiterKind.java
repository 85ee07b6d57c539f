package org.rabta.domain.typology;

/** Who made the offer, as far as the person can tell. */
public enum RecruiterKind implements FactOption {
  UNLICENSED_AGENT("unlicensed agent"),
  /** An overseas employment promoter licensed by BEOE. */
  LICENSED_OEP("licensed OEP"),
  /** Acts for a promoter, which Rule 11 of the Emigration Rules forbids. */
  SUB_AGENT("sub-agent"),
  TRAVEL_AGENCY("travel agency"),
  CONSULTANT("consultant"),
  TRAINING_INSTITUTE("training institute"),
  MARRIAGE_BROKER("marriage broker"),
  EMPLOYER("employer"),
  NGO("NGO"),
  UNKNOWN("unknown");

  private final String code;

  RecruiterKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

package org.rabta.domain.typology;

/** The visa used or promised for the journey. */
public enum VisaType implements FactOption {
  VISIT("visit"),
  UMRAH("umrah"),
  STUDY("study"),
  WORK("work"),
  SPOUSE("spouse"),
  /** No visa at all was used, and none was issued. */
  NONE("none"),
  UNKNOWN("unknown");

  private final String code;

  VisaType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

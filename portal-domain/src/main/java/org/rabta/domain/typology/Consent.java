package org.rabta.domain.typology;

/** Whether the person agreed to be moved. A child's consent counts for nothing (report, 2.2). */
public enum Consent implements FactOption {
  YES("yes"),
  NO("no"),
  /** Given, but made meaningless by deceit, force or abuse. */
  VITIATED("vitiated"),
  UNKNOWN("unknown");

  private final String code;

  Consent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

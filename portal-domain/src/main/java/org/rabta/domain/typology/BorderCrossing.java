package org.rabta.domain.typology;

/** Whether the person crossed a border. */
public enum BorderCrossing implements FactOption {
  YES("yes"),
  NO("no"),
  /** Stopped at a border, at an airport or at a consulate, or turned back on arrival. */
  ATTEMPTED("attempted"),
  UNKNOWN("unknown");

  private final String code;

  BorderCrossing(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}

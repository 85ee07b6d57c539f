package org.rabta.domain.caserecord;

/** Traffic Light Protocol 2.0 (FIRST, 2022). */
public enum Tlp {
  RED("TLP:RED"),
  AMBER_STRICT("TLP:AMBER+STRICT"),
  AMBER("TLP:AMBER"),
  GREEN("TLP:GREEN"),
  CLEAR("TLP:CLEAR");

  private final String label;

  Tlp(String label) {
    this.label = label;
  }

  /** The wording of the standard, the same in every language. */
  public String label() {
    return label;
  }
}

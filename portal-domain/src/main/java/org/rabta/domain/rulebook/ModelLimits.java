package org.rabta.domain.rulebook;

/** How large a model may be; the delivered one takes a quarter to a half of each. */
final class ModelLimits {

  /** Bytes of the file. */
  static final int BYTES = 1_000_000;

  /** Elements within each other. */
  static final int DEPTH = 12;

  static final int ELEMENTS = 40_000;
  static final int ATTRIBUTES = 12;
  static final int DECISIONS = 120;
  static final int RULES_OF_A_TABLE = 200;
  static final int COLUMNS_OF_A_TABLE = 40;

  /** Characters of one cell, expression or remark. */
  static final int TEXT = 4_000;

  /** Findings that are kept; who uploads a novel need not read its review. */
  static final int FINDINGS = 60;

  private ModelLimits() {}
}

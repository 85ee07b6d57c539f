package org.rabta.domain.routing.feel;

/**
 * How large a model may be. Together they bound the time that one decision can take: every decision
 * is made once, loops nest twice at most, and their steps are counted.
 */
final class ModelLimits {

  /** Characters of the model's text. */
  static final int TEXT = 2_000_000;

  static final int DECISIONS = 200;
  static final int RULES_OF_A_TABLE = 500;
  static final int COLUMNS_OF_A_TABLE = 60;

  /** Characters of one expression or cell. */
  static final int EXPRESSION = 4_000;

  /** Parts of one expression within each other. */
  static final int DEPTH = 40;

  static final int LOOPS_WITHIN_LOOPS = 2;

  /** Steps of all loops together, for one case. */
  static final int STEPS = 100_000;

  private ModelLimits() {}
}

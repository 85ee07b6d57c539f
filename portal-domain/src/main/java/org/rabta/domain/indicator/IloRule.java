package org.rabta.domain.indicator;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * What turns a dimension positive. One strong indicator alone never does. In the order in which the
 * rules are named to the reader.
 */
public enum IloRule {
  TWO_STRONG(2, 0, 0),
  STRONG_AND_MEDIUM(1, 1, 0),
  STRONG_AND_WEAK(1, 0, 1),
  THREE_MEDIUM(0, 3, 0),
  TWO_MEDIUM_AND_WEAK(0, 2, 1);

  private final int strong;
  private final int medium;
  private final int weak;

  IloRule(int strong, int medium, int weak) {
    this.strong = strong;
    this.medium = medium;
    this.weak = weak;
  }

  /** The first rule that those weights meet; empty if they meet none. */
  static Optional<IloRule> met(Collection<IloWeight> weights) {
    return Arrays.stream(values()).filter(rule -> rule.isMetBy(weights)).findFirst();
  }

  private boolean isMetBy(Collection<IloWeight> weights) {
    return count(weights, IloWeight.STRONG) >= strong
        && count(weights, IloWeight.MEDIUM) >= medium
        && count(weights, IloWeight.WEAK) >= weak;
  }

  private static long count(Collection<IloWeight> weights, IloWeight weight) {
    return weights.stream().filter(weight::equals).count();
  }
}

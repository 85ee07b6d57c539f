package org.rabta.domain.routing.feel;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One condition of a rule.
 *
 * @param test whether a value of the column meets it
 * @param mentioned the values that it names
 * @param byEquality whether all values that it does not name fare alike, so that a look-up can take
 *     its place
 */
record Cell(Predicate<Object> test, Set<Object> mentioned, boolean byEquality) {

  static final Cell ANYTHING = new Cell(value -> true, Set.of(), true);

  /** Values that FEEL's unary tests compare, joined by "or". */
  Cell or(Cell other) {
    Set<Object> both = new HashSet<>(mentioned);
    both.addAll(other.mentioned);
    return new Cell(test.or(other.test), both, byEquality && other.byEquality);
  }

  Cell not() {
    return new Cell(test.negate(), mentioned, byEquality);
  }
}

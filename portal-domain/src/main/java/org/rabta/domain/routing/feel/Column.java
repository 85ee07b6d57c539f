package org.rabta.domain.routing.feel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.routing.feel.Expression.Code;

/**
 * One input column of a table: from its value to the rules whose cell it meets, as a set of bits. A
 * look-up where all cells compare for equality; otherwise, for numbers, cell by cell.
 */
final class Column {

  /** Equal to nothing that a model can name. */
  private static final Object NOT_MENTIONED = new Object();

  private final String where;
  private final Code source;
  private final List<Cell> cells;
  private final Cell allowed;
  private final boolean lookUp;
  private final Map<Object, long[]> rulesByValue = new HashMap<>();
  private final long[] rulesOtherwise;

  /**
   * @param where the decision and column, for messages
   * @param source gives the column's value
   * @param cells one for each rule
   * @param allowed which values the column may have at all; null where any
   */
  Column(String where, Code source, List<Cell> cells, Cell allowed) {
    this.where = where;
    this.source = source;
    this.cells = cells;
    this.allowed = allowed;
    this.lookUp =
        cells.stream().allMatch(Cell::byEquality) && (allowed == null || allowed.byEquality());
    this.rulesOtherwise = lookUp ? look(NOT_MENTIONED) : null;
    if (lookUp) {
      mentioned().forEach(value -> rulesByValue.put(value, look(value)));
      rulesByValue.put(null, look(null));
    }
  }

  private Set<Object> mentioned() {
    Set<Object> values = new HashSet<>();
    cells.forEach(cell -> values.addAll(cell.mentioned()));
    if (allowed != null) {
      values.addAll(allowed.mentioned());
    }
    return values;
  }

  /** Null stands for a value that the column may not have. */
  private long[] look(Object value) {
    if (allowed != null && !allowed.test().test(value)) {
      return null;
    }
    long[] rules = new long[(cells.size() + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).test().test(value)) {
        rules[i / Long.SIZE] |= 1L << (i % Long.SIZE);
      }
    }
    return rules;
  }

  /**
   * Takes the rules that this column excludes out of the set.
   *
   * @throws IllegalStateException for a value that the column may not have
   */
  void narrow(long[] rules, Evaluation evaluation) {
    Object value = source.value(evaluation);
    long[] met = lookUp ? rulesByValue.getOrDefault(value, rulesOtherwise) : look(value);
    if (met == null) {
      throw new IllegalStateException(where + ": the value " + value + " is not allowed");
    }
    for (int i = 0; i < rules.length; i++) {
      rules[i] &= met[i];
    }
  }
}

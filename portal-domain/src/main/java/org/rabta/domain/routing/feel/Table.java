package org.rabta.domain.routing.feel;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.rabta.domain.routing.feel.Expression.Code;

/** A decision table: the rules that all columns leave, and what they answer. */
final class Table {

  private final String where;
  private final boolean collects;
  private final Column[] columns;
  private final Code[] outputs;

  /**
   * @param where the decision, for messages
   * @param collects whether it gives the answers of all rules; otherwise of the one rule there may
   *     be
   * @param columns the conditions
   * @param outputs what each rule answers
   */
  Table(String where, boolean collects, List<Column> columns, List<Code> outputs) {
    this.where = where;
    this.collects = collects;
    this.columns = columns.toArray(Column[]::new);
    this.outputs = outputs.toArray(Code[]::new);
  }

  /**
   * @return the row, null where no rule applies; a list of rows where it collects
   * @throws IllegalStateException where several rules apply and only one may, or where a value is
   *     not among those allowed
   */
  Object value(Evaluation evaluation) {
    long[] rules = all();
    for (Column column : columns) {
      column.narrow(rules, evaluation);
    }
    return collects ? collected(rules, evaluation) : single(rules, evaluation);
  }

  private long[] all() {
    long[] rules = new long[(outputs.length + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = -1L;
    }
    return rules;
  }

  private Object collected(long[] rules, Evaluation evaluation) {
    int count = 0;
    for (long word : rules) {
      count += Long.bitCount(word);
    }
    Object[] rows = new Object[count];
    int next = 0;
    for (int word = 0; word < rules.length; word++) {
      for (long left = rules[word]; left != 0; left &= left - 1) {
        int rule = word * Long.SIZE + Long.numberOfTrailingZeros(left);
        rows[next++] = outputs[rule].value(evaluation);
      }
    }
    return Collections.unmodifiableList(Arrays.asList(rows));
  }

  private Object single(long[] rules, Evaluation evaluation) {
    int found = -1;
    for (int word = 0; word < rules.length; word++) {
      if (rules[word] != 0) {
        if (found >= 0 || Long.bitCount(rules[word]) > 1) {
          throw new IllegalStateException(
              where + ": one rule may apply, and several do: " + numbers(rules));
        }
        found = word * Long.SIZE + Long.numberOfTrailingZeros(rules[word]);
      }
    }
    return found < 0 ? null : outputs[found].value(evaluation);
  }

  private List<Integer> numbers(long[] rules) {
    return IntStream.range(0, outputs.length)
        .filter(rule -> (rules[rule / Long.SIZE] >>> (rule % Long.SIZE) & 1) == 1)
        .mapToObj(rule -> rule + 1)
        .toList();
  }
}

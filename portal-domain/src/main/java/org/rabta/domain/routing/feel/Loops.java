package org.rabta.domain.routing.feel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rabta.domain.routing.feel.Expression.Code;

/** The loops of FEEL over one list each: filter, some, every and for. */
final class Loops {

  private Loops() {}

  /** The items for which the condition is true. */
  static Expression filter(Expression list, Expression condition, int depth) {
    Code items = list.code();
    Code wanted = condition.code();
    return Expression.of(
        list.kind(),
        evaluation -> {
          List<Object> kept = new ArrayList<>();
          for (Object item : (List<?>) items.value(evaluation)) {
            evaluation.spend(1);
            evaluation.setLocal(depth, item);
            if (wanted.value(evaluation) == Boolean.TRUE) {
              kept.add(item);
            }
          }
          return Collections.unmodifiableList(kept);
        });
  }

  /**
   * Whether the condition gives an answer for any item.
   *
   * @param answer true for {@code some}: true if one is true, else false; false for {@code every}:
   *     false if one is false, else true
   */
  static Expression any(Expression list, Expression condition, int depth, Boolean answer) {
    Code items = list.code();
    Code wanted = condition.code();
    return Expression.of(
        Kind.Simple.TRUTH,
        evaluation -> {
          for (Object item : (List<?>) items.value(evaluation)) {
            evaluation.spend(1);
            evaluation.setLocal(depth, item);
            if (wanted.value(evaluation) == answer) {
              return answer;
            }
          }
          return !answer;
        });
  }

  /** One value for each item. */
  static Expression each(Expression list, Expression result, int depth) {
    Code items = list.code();
    Code given = result.code();
    return Expression.of(
        new Kind.ListOf(result.kind()),
        evaluation -> {
          List<?> source = (List<?>) items.value(evaluation);
          List<Object> results = new ArrayList<>(source.size());
          for (Object item : source) {
            evaluation.spend(1);
            evaluation.setLocal(depth, item);
            results.add(given.value(evaluation));
          }
          return Collections.unmodifiableList(results);
        });
  }
}

package org.rabta.domain.routing.feel;

import java.util.List;
import java.util.Optional;
import org.rabta.domain.routing.feel.Expression.Code;

/** What stands after a dot: a fact, a column of a row, or that column of every row of a list. */
final class Paths {

  private Paths() {}

  /**
   * @return empty where there is no such column
   */
  static Optional<Expression> column(Expression of, String name) {
    if (of.kind() instanceof Kind.InputOf input) {
      return indexOf(input.row(), name).map(index -> fact(input.row(), index));
    } else if (of.kind() instanceof Kind.RowOf row) {
      return indexOf(row, name).map(index -> ofRow(of.code(), row, index));
    } else if (of.kind() instanceof Kind.ListOf list && list.item() instanceof Kind.RowOf row) {
      return indexOf(row, name).map(index -> ofEach(of.code(), row, index));
    }
    return Optional.empty();
  }

  private static Optional<Integer> indexOf(Kind.RowOf row, String name) {
    int index = row.columns().indexOf(name);
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  private static Expression fact(Kind.RowOf facts, int index) {
    return Expression.of(facts.kinds().get(index), evaluation -> evaluation.input(index));
  }

  private static Expression ofRow(Code code, Kind.RowOf row, int index) {
    return Expression.of(
        row.kinds().get(index),
        evaluation -> {
          Row value = (Row) code.value(evaluation);
          return value == null ? null : value.at(index);
        });
  }

  private static Expression ofEach(Code code, Kind.RowOf row, int index) {
    return Expression.of(
        new Kind.ListOf(row.kinds().get(index)),
        evaluation -> {
          List<?> rows = (List<?>) code.value(evaluation);
          evaluation.spend(rows.size());
          return rows.stream().map(each -> ((Row) each).at(index)).toList();
        });
  }
}

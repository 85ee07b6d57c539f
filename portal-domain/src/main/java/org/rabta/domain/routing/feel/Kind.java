package org.rabta.domain.routing.feel;

import java.util.List;
import java.util.Optional;

/**
 * What sort of value an expression gives, known before anything is evaluated. Any value but a list
 * may be null.
 */
sealed interface Kind {

  /** Kinds without parts. */
  enum Simple implements Kind {
    TEXT,
    NUMBER,
    TRUTH,
    /** The literal null, or an item of an empty list: fits every kind but a list. */
    NOTHING
  }

  /** A list of items of one kind; never null. */
  record ListOf(Kind item) implements Kind {}

  /** A row of a table, by its output columns. */
  record RowOf(List<String> columns, List<Kind> kinds) implements Kind {}

  /** The facts as a whole, of which an expression takes one at a time. */
  record InputOf(RowOf row) implements Kind {}

  /** The kind that holds values of both, if there is one. */
  static Optional<Kind> common(Kind one, Kind other) {
    if (one.equals(other)) {
      return Optional.of(one);
    }
    if (one instanceof ListOf list && other instanceof ListOf otherList) {
      return common(list.item(), otherList.item()).map(ListOf::new);
    }
    if (one == Simple.NOTHING && !(other instanceof ListOf)) {
      return Optional.of(other);
    }
    return other == Simple.NOTHING && !(one instanceof ListOf)
        ? Optional.of(one)
        : Optional.empty();
  }

  /** Whether two values of these kinds can be compared for equality: simple and alike. */
  static boolean comparable(Kind one, Kind other) {
    return one instanceof Simple && other instanceof Simple && common(one, other).isPresent();
  }
}

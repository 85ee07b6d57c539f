package org.rabta.service.request;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * One page of requests.
 *
 * @param rows the rows
 * @param next where the next page starts; null at the end
 */
public record RequestList(List<RequestRow> rows, Place next) implements Serializable {

  /** Rows a page. */
  public static final int PAGE = 25;

  /**
   * A place in the list.
   *
   * @param at what the list is sorted by, of the last row seen
   * @param id key of the last row seen
   */
  public record Place(Instant at, long id) implements Serializable {}

  static RequestList of(List<RequestRow> oneMore, Function<RequestRow, Instant> sorted) {
    if (oneMore.size() <= PAGE) {
      return new RequestList(oneMore, null);
    }
    var last = oneMore.get(PAGE - 1);
    return new RequestList(
        List.copyOf(oneMore.subList(0, PAGE)), new Place(sorted.apply(last), last.id()));
  }
}

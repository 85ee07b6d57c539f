package org.rabta.service.wait;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One page of waits.
 *
 * @param rows the rows
 * @param later where the next page starts; null at the end
 */
public record WaitList(List<WaitRow> rows, Place later) implements Serializable {

  /**
   * A place in the list.
   *
   * @param dueAt deadline of the last row seen
   * @param id key of the last row seen
   */
  public record Place(Instant dueAt, long id) implements Serializable {}

  static WaitList of(List<WaitRow> oneMore, int page) {
    if (oneMore.size() <= page) {
      return new WaitList(oneMore, null);
    }
    var last = oneMore.get(page - 1);
    return new WaitList(List.copyOf(oneMore.subList(0, page)), new Place(last.dueAt(), last.id()));
  }
}

package org.rabta.web.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Sends a list on page by page: the next page is read when the one before has been written, and no
 * more than one is held.
 *
 * @param <R> a row
 */
final class ListStream<R> {

  private final Function<List<Long>, List<R>> pages;
  private final Function<R, List<String>> cells;
  private int sent;

  /**
   * @param pages reads the rows of some keys
   * @param cells what a row says
   */
  ListStream(Function<List<Long>, List<R>> pages, Function<R, List<String>> cells) {
    this.pages = pages;
    this.cells = cells;
  }

  /** Sends the rows of those keys, at most {@code page} of them at a time. */
  void send(List<Long> keys, int page, TableWriter table) throws IOException {
    for (int from = 0; from < keys.size(); from += page) {
      for (var row : pages.apply(keys.subList(from, Math.min(from + page, keys.size())))) {
        table.row(cells.apply(row));
        sent++;
      }
    }
  }

  /** How many rows were sent so far. */
  int sent() {
    return sent;
  }
}

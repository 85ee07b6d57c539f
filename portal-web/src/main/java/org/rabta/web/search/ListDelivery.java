package org.rabta.web.search;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * Brings a list to whoever asked for it as a file that is whole or can be told from one that is.
 *
 * @param <R> a row
 */
final class ListDelivery<R> {

  private final ListStream<R> stream;
  private final TableWriter table;
  private final Ending ending;

  /**
   * What is said at the end, and who is told.
   *
   * @param whole the last line of a whole file of that many rows
   * @param broken the last line of one that broke off
   * @param ended told how many rows have left, and whether that was all
   */
  record Ending(
      IntFunction<String> whole, Supplier<String> broken, ObjIntConsumer<Boolean> ended) {}

  /**
   * @param stream the rows
   * @param table where they go
   * @param ending how it ends
   */
  ListDelivery(ListStream<R> stream, TableWriter table, Ending ending) {
    this.stream = stream;
    this.table = table;
    this.ending = ending;
  }

  /**
   * Sends headings and rows. That the file leaves whole is told before its last line goes out.
   *
   * @param page rows that are read at a time
   */
  void send(List<String> headings, List<Long> keys, int page, HttpServletResponse response)
      throws IOException {
    try {
      table.row(headings);
      stream.send(keys, page, table);
      ending.ended().accept(true, stream.sent());
      table.row(List.of(ending.whole().apply(stream.sent())));
      table.finish();
    } catch (IOException | RuntimeException fault) {
      breakOff(response, fault);
      throw fault;
    }
  }

  /** What has not gone out yet does not; after what has, it says that the file is not whole. */
  private void breakOff(HttpServletResponse response, Exception why) {
    try {
      if (response.isCommitted()) {
        table.breakOff(ending.broken().get());
      } else {
        response.reset();
      }
      ending.ended().accept(false, stream.sent());
    } catch (IOException | RuntimeException another) {
      why.addSuppressed(another);
    }
  }
}

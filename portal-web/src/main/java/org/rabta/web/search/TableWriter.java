package org.rabta.web.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes the rows of a table one by one and sends them on. */
interface TableWriter extends Closeable {

  /** Adds a row. */
  void row(List<String> cells) throws IOException;
}

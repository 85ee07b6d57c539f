package org.rabta.web.search;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a table one by one and sends them on. */
interface TableWriter {

  /** Adds a row. */
  void row(List<String> cells) throws IOException;

  /** Ends the table; without it the file is not whole, and can be told from one that is. */
  void finish() throws IOException;

  /**
   * Leaves the table unfinished.
   *
   * @param sentence says so, where somebody could take what is there for a whole file
   */
  void breakOff(String sentence) throws IOException;
}

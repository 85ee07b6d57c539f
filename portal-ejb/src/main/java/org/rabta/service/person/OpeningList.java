package org.rabta.service.person;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A page of openings, newest first.
 *
 * @param rows the openings
 * @param older where the next page begins; null at the end
 */
public record OpeningList(List<OpeningRow> rows, Place older) implements Serializable {

  /** Openings a page. */
  public static final int PAGE = 50;

  /**
   * The last row of a page.
   *
   * @param at when it was opened
   * @param id its key
   */
  public record Place(Instant at, Long id) implements Serializable {}
}

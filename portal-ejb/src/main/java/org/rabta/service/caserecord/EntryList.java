package org.rabta.service.caserecord;

import java.io.Serializable;
import java.util.List;

/**
 * A page of entries of one kind.
 *
 * @param rows the entries
 * @param older key of the last row if there are older ones; null at the end
 * @param mayAdd whether the caller may add to them or correct them
 */
public record EntryList<R extends EntryRow>(List<R> rows, Long older, boolean mayAdd)
    implements Serializable {

  /** Entries a page. */
  public static final int PAGE = 50;

  /**
   * Cuts a page.
   *
   * @param found one row more than a page, if there are that many
   */
  public static <R extends EntryRow> EntryList<R> of(List<R> found, boolean mayAdd) {
    if (found.size() <= PAGE) {
      return new EntryList<>(found, null, mayAdd);
    }
    var rows = List.copyOf(found.subList(0, PAGE));
    return new EntryList<>(rows, rows.get(PAGE - 1).signed().id(), mayAdd);
  }
}

package org.rabta.service.search;

import java.io.Serializable;
import java.util.List;
import org.rabta.service.caserecord.CaseRow;

/**
 * One page of a list.
 *
 * @param rows at most {@link #PAGE} rows
 * @param older where the next page starts; null at the end
 * @param lookedThrough how many cases were looked through for words, where the search stopped
 *     before the page was full; else 0
 */
public record CaseList(List<CaseRow> rows, CaseFilter.Place older, int lookedThrough)
    implements Serializable {

  /** A page that nothing was searched for on. */
  public CaseList(List<CaseRow> rows, CaseFilter.Place older) {
    this(rows, older, 0);
  }

  /** Rows a page. */
  public static final int PAGE = 25;
}

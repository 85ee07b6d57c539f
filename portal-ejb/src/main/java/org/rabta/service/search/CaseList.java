package org.rabta.service.search;

import java.io.Serializable;
import java.util.List;
import org.rabta.service.caserecord.CaseRow;

/**
 * One page of a list.
 *
 * @param rows at most {@link #PAGE} rows
 * @param older where the next page starts; null at the end
 */
public record CaseList(List<CaseRow> rows, CaseFilter.Place older) implements Serializable {

  /** Rows a page. */
  public static final int PAGE = 25;
}

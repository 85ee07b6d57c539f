package org.rabta.service.caserecord;

import java.io.Serializable;
import java.util.List;

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

package org.rabta.service.search;

import java.io.Serializable;
import java.util.List;
import org.rabta.service.caserecord.CaseRow;

/**
 * The list, to be taken away.
 *
 * @param rows at most {@link #MOST} rows
 * @param cut whether the list is longer
 */
public record CaseExport(List<CaseRow> rows, boolean cut) implements Serializable {

  /** Most rows of one file. */
  public static final int MOST = 10_000;
}

package org.rabta.service.search;

import java.io.Serializable;
import java.util.List;

/**
 * A list that is being taken away: which cases it had when it was asked for, in its order. What
 * they say is read a page at a time while the file goes out.
 *
 * @param key UUID under which its beginning and its end stand on the trail
 * @param cases keys of at most {@link #MOST} cases
 * @param cut whether the list is longer
 */
public record CaseExport(String key, List<Long> cases, boolean cut) implements Serializable {

  /** Most rows of one file. */
  public static final int MOST = 10_000;

  /** Most rows that are in memory at a time. */
  public static final int PAGE = 500;
}

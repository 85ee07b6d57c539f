package org.rabta.service.search;

import java.io.Serializable;

/**
 * How many cases a list has, as far as that is worth counting.
 *
 * @param number at least so many
 * @param exact whether there are no more
 */
public record CaseCount(int number, boolean exact) implements Serializable {

  /** Counting ends here. */
  public static final int MOST = 1000;
}

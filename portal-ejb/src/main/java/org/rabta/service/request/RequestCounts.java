package org.rabta.service.request;

import java.io.Serializable;

/**
 * How many requests wait, each counted up to {@link #MOST}.
 *
 * @param unclaimed nobody works on them
 * @param mine the caller works on them
 * @param rechecks addresses that somebody has to look at, or to state anew, by now
 */
public record RequestCounts(int unclaimed, int mine, int rechecks) implements Serializable {

  /** Counting stops here. */
  public static final int MOST = 100;
}

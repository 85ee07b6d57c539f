package org.rabta.service.linkage;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How a case is merged with others.
 *
 * @param into where it was merged; null if it was not
 * @param merged cases that were merged into it and that the caller reads
 * @param mayTakeBack whether the caller may take the merge of this case back
 */
public record MergeState(Merged into, List<Merged> merged, boolean mayTakeBack)
    implements Serializable {

  /**
   * A merge as seen from one of its two cases.
   *
   * @param reference the case on the other side; null where the caller does not see it
   * @param title one line of it; null where the caller does not see it
   * @param reason why; null where the caller does not see it
   * @param by who merged
   * @param at when
   */
  public record Merged(String reference, String title, String reason, String by, Instant at)
      implements Serializable {}
}

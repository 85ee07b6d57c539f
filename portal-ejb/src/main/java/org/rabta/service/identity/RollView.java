package org.rabta.service.identity;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.identity.RollOutcome;

/**
 * How old the list of officers is.
 *
 * @param outcome what came of the latest attempt
 * @param attemptedAt the latest attempt; null if there was none
 * @param readAt the reading that the list is as of; null if none was taken over yet
 * @param askedAt when somebody last asked for a reading; null if nobody has
 */
public record RollView(RollOutcome outcome, Instant attemptedAt, Instant readAt, Instant askedAt)
    implements Serializable {

  /** Whether somebody asked and the reading is still to come. */
  public boolean isAwaited() {
    return askedAt != null && (attemptedAt == null || askedAt.isAfter(attemptedAt));
  }
}

package org.rabta.domain.kernel;

import java.time.Instant;

/**
 * Somebody changed the record since the caller's page was made; the write was refused and nothing
 * was changed.
 */
public class StaleRecord extends BusinessRuleViolation {

  /**
   * @param changedAt when it was changed
   */
  public StaleRecord(Instant changedAt) {
    super("record.stale", changedAt);
  }
}

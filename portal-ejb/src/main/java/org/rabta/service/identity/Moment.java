package org.rabta.service.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Moments as native queries answer them. */
final class Moment {

  private Moment() {}

  /** The moment; null for null. */
  static Instant of(Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((OffsetDateTime) value).toInstant();
  }
}

package org.rabta.domain.promoter;

import java.util.Locale;

/** What a promoter's licence was worth on one day. */
public enum LicenceStatus {
  VALID,
  SUSPENDED,
  /** The time for which it was given is over. */
  EXPIRED,
  /** Taken back by the regulator. */
  CANCELLED,
  /** Given back by its holder. */
  SURRENDERED,
  /** The registry has no such licence, or had none yet on that day. */
  NOT_FOUND;

  /** The code of the stored facts, such as {@code not_found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

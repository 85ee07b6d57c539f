package org.rabta.service.audit;

import java.security.SecureRandom;
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.audit.AuditEntry;
import org.rabta.domain.audit.AuditedAct;

/** What the clockwork does, in its own name and on nobody's request. */
public final class ClockworkEntry {

  private static final SecureRandom RANDOM = new SecureRandom();

  private ClockworkEntry() {}

  /** The entry of an act, to be persisted with it. */
  public static AuditEntry of(Caller clockwork, AuditedAct act, Instant at) {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    return new AuditEntry(clockwork, "internal", act, null, at, salt);
  }
}

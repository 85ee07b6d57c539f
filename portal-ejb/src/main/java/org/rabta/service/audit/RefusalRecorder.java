package org.rabta.service.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.access.DatabaseSession;

/**
 * Writes noted refusals in a transaction of their own. Called by the entry points after the refused
 * transaction is over; open to every role, because everybody can be refused.
 */
@Stateless
public class RefusalRecorder {

  @Inject private Refusals refusals;
  @Inject private AuditTrail trail;
  @Inject private CallerHolder callers;
  @Inject private DatabaseSession session;

  /** Writes what was noted in this request; does nothing if nothing was or nobody is signed in. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void write() {
    if (refusals.isEmpty() || callers.ifSignedIn().isEmpty()) {
      return;
    }
    session.speakFor(callers.current());
    for (var refusal : refusals.take()) {
      trail.refused(refusal.what(), refusal.code());
    }
  }
}

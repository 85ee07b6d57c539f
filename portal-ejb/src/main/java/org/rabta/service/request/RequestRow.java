package org.rabta.service.request;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.request.Claim;
import org.rabta.domain.request.Ending;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.routing.Priority;

/**
 * A request as a line in a list.
 *
 * @param id key, for paging
 * @param reference its reference
 * @param caseReference that of its case
 * @param kind what is asked
 * @param title title of the case when it was asked
 * @param priority priority of the case when it was asked
 * @param status state
 * @param from who asks
 * @param to who is asked
 * @param askedAt when
 * @param dueAt by when an answer is due
 * @param claimedName who works on it; null while nobody does
 * @param endedAt when it ended; null while open
 * @param task task of the routing decision that it follows; may be null
 */
public record RequestRow(
    Long id,
    String reference,
    String caseReference,
    RequestKind kind,
    String title,
    Priority priority,
    RequestStatus status,
    UnitRef from,
    UnitRef to,
    Instant askedAt,
    Instant dueAt,
    String claimedName,
    Instant endedAt,
    String task)
    implements Serializable {

  static RequestRow of(AgencyRequest r) {
    return new RequestRow(
        r.id(),
        r.reference().value(),
        r.reference().ofCase().value(),
        r.kind(),
        r.title(),
        r.priority(),
        r.status(),
        r.from(),
        r.to(),
        r.askedAt(),
        r.dueAt(),
        r.claim().map(Claim::name).orElse(null),
        r.ending().map(Ending::at).orElse(null),
        r.task());
  }
}

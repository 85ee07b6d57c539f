package org.rabta.service.handoff;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.handoff.DeclineGround;
import org.rabta.domain.handoff.HandOff;
import org.rabta.domain.handoff.HandOffStatus;

/**
 * A hand-off as shown.
 *
 * @param id key
 * @param from unit in custody that proposed
 * @param to unit that is or was asked
 * @param reason why
 * @param offRouting why another unit than the routing proposed; null if the same
 * @param proposedBy name of the proposer
 * @param proposedAt when
 * @param status state
 * @param decidedBy name of who ended it; null while proposed
 * @param decidedAt when it ended; null while proposed
 * @param declineGround ground of a decline; else null
 * @param decisionReason sentence of a decline or a withdrawal; may be null
 * @param suggestedUnit unit the decliner suggested; may be null
 */
public record HandOffView(
    Long id,
    UnitRef from,
    UnitRef to,
    String reason,
    String offRouting,
    String proposedBy,
    Instant proposedAt,
    HandOffStatus status,
    String decidedBy,
    Instant decidedAt,
    DeclineGround declineGround,
    String decisionReason,
    String suggestedUnit)
    implements Serializable {

  static HandOffView of(HandOff h) {
    return new HandOffView(
        h.id(),
        h.from(),
        h.to(),
        h.reason(),
        h.offRouting(),
        h.proposedName(),
        h.proposedAt(),
        h.status(),
        h.decidedName(),
        h.decidedAt(),
        h.declineGround(),
        h.decisionReason(),
        h.suggestedUnit());
  }
}

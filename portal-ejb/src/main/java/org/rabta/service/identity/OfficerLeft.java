package org.rabta.service.identity;

import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.identity.Departure;

/**
 * Somebody can no longer be in charge of work outside of {@code remains}. Observers give back what
 * this person is in charge of elsewhere, in the running transaction and under the clockwork's role,
 * each with its entry on the trail in the name of {@code clockwork}. Told again until an observer
 * succeeds, so that giving back twice must do no harm.
 *
 * @param subject the identity provider's subject
 * @param name as shown
 * @param remains the unit whose work this person keeps; null if none
 * @param reason why
 * @param clockwork in whose name the entries stand
 * @param at when
 */
public record OfficerLeft(
    String subject, String name, UnitRef remains, Departure reason, Caller clockwork, Instant at) {

  /** Code of the unit whose work this person keeps; empty if none. */
  public String remainingUnit() {
    return remains == null ? "" : remains.unit();
  }
}

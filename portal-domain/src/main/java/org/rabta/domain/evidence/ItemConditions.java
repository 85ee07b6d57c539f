package org.rabta.domain.evidence;

import java.util.Optional;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.HandlingCode;

/**
 * What handling codes let somebody do with the items of a case: codes of the item itself, and of
 * the shares by which alone that person sees the case. The policy of the custody log says the same,
 * but for the purpose.
 *
 * @param caller the person
 * @param codes codes of the shares; empty for who is on the case by custody or hand-off
 * @param forCourt whether the purposes of the shares include a court
 * @param onward items whose agency agreed that they are passed on
 * @param court items whose agency agreed to their use in court
 */
public record ItemConditions(
    Caller caller, Set<HandlingCode> codes, boolean forCourt, Set<Long> onward, Set<Long> court) {

  /** Why something may not be done with an item. */
  public enum Obstacle {
    /** Who gave it has not agreed to its use in court. */
    NO_CONSENT,
    /** Who gave it has not agreed that it is passed on. */
    NO_ONWARD_CONSENT,
    /** The case was shared for another purpose, to which its use is bound. */
    OTHER_PURPOSE
  }

  public ItemConditions {
    codes = Set.copyOf(codes);
    onward = Set.copyOf(onward);
    court = Set.copyOf(court);
  }

  /** What keeps the item from being handed over; empty if nothing does. */
  public Optional<Obstacle> againstHandingOver(EvidenceItem item) {
    return isOwn(item) || onward.contains(item.id()) || !isHeldBack(item)
        ? Optional.empty()
        : Optional.of(Obstacle.NO_ONWARD_CONSENT);
  }

  /** What keeps the item out of a bundle for a court; empty if nothing does. */
  public Optional<Obstacle> againstCourt(EvidenceItem item) {
    if (court.contains(item.id())) {
      return Optional.empty();
    }
    if (item.description().notInCourt()
        || (!isOwn(item) && codes.contains(HandlingCode.NOT_IN_COURT_WITHOUT_CONSENT))) {
      return Optional.of(Obstacle.NO_CONSENT);
    }
    if (!isOwn(item) && codes.contains(HandlingCode.PURPOSE_BOUND) && !forCourt) {
      return Optional.of(Obstacle.OTHER_PURPOSE);
    }
    return againstHandingOver(item);
  }

  private boolean isHeldBack(EvidenceItem item) {
    return item.description().noOnward() || codes.contains(HandlingCode.NO_ONWARD_SHARING);
  }

  private boolean isOwn(EvidenceItem item) {
    return caller.agency().equals(item.addedFor().agency());
  }
}

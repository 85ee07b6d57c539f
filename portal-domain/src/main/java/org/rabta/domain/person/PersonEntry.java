package org.rabta.domain.person;

import java.util.Set;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.kernel.Answer;

/**
 * A person as typed, without what tells who it is.
 *
 * @param roles what the person is to the case; at least one
 * @param screening whether it was asked if the person is a victim
 * @param situation where the person is now
 * @param country ISO 3166-1 alpha-2, or null if not known
 * @param place place as well as it is known; may be null
 * @param minor under 18
 * @param safeContact safe way and time to get in touch; may be null
 * @param courtConsent whether the person agrees that what they said is used in court
 * @param sharingConsent whether the person agrees that it is passed on to others
 */
public record PersonEntry(
    Set<PersonRole> roles,
    Screening screening,
    Situation situation,
    String country,
    String place,
    Answer minor,
    String safeContact,
    Answer courtConsent,
    Answer sharingConsent) {

  public PersonEntry {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }

  /** The person at risk that a report speaks of. */
  public static PersonEntry of(VictimEntry victim) {
    return new PersonEntry(
        Set.of(PersonRole.VICTIM),
        Screening.NOT_SCREENED,
        victim.situation(),
        victim.country(),
        victim.place(),
        victim.minor(),
        victim.safeContact(),
        Answer.UNKNOWN,
        Answer.UNKNOWN);
  }
}

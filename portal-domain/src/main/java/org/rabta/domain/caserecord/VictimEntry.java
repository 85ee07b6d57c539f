package org.rabta.domain.caserecord;

import org.rabta.domain.kernel.Answer;

/**
 * A person at risk as typed.
 *
 * @param situation where the person is now
 * @param country ISO 3166-1 alpha-2, or null if not known
 * @param place place as well as it is known; may be null
 * @param minor under 18
 * @param safeContact safe way and time to get in touch; may be null
 * @param identity what is sealed
 */
public record VictimEntry(
    Situation situation,
    String country,
    String place,
    Answer minor,
    String safeContact,
    IdentityEntry identity) {

  /** Whether anything was said about a person at all. */
  public boolean saysSomething() {
    return (situation != null && situation != Situation.UNKNOWN)
        || !(blank(country) && blank(place) && blank(safeContact))
        || (identity != null && identity.saysSomething());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}

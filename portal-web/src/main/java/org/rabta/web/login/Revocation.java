package org.rabta.web.login;

import java.time.Instant;

/**
 * The end of a login, as the identity provider announced it: of one session, or of every session of
 * a person that began before.
 *
 * @param sid the session that ended, or {@code null} if all of the person's ended
 * @param subject the person, or {@code null} if the session is named
 * @param at when the identity provider ended it
 */
record Revocation(String sid, String subject, Instant at) {

  Revocation {
    if ((sid == null) == (subject == null)) {
      throw new IllegalArgumentException("either a session or a person");
    }
  }

  static Revocation ofSession(String sid, Instant at) {
    return new Revocation(sid, null, at);
  }

  static Revocation ofPerson(String subject, Instant at) {
    return new Revocation(null, subject, at);
  }
}

package org.rabta.service.person;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.PersonEntry;
import org.rabta.domain.person.PersonRole;
import org.rabta.domain.person.Screening;

/**
 * A person of a case, unnamed unless the caller has the identity open.
 *
 * @param ordinal number within the case
 * @param entry what is known
 * @param identityKept whether an identity is on record
 * @param identity who it is, while the caller has it open; else null
 * @param openUntil when it closes by itself; null where it is not open
 * @param refusal code of the rule by which an open identity cannot be read; null where it can
 * @param version for corrections
 */
public record PersonView(
    int ordinal,
    PersonEntry entry,
    boolean identityKept,
    Identity identity,
    Instant openUntil,
    String refusal,
    long version)
    implements Serializable {

  /** Whether the person is suspected and nobody has asked yet if it is a victim. */
  public boolean screenFirst() {
    return entry.roles().contains(PersonRole.SUSPECT)
        && entry.screening() == Screening.NOT_SCREENED;
  }
}

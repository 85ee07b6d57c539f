package org.rabta.service.linkage;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.linkage.Identifier;

/**
 * Another unit recorded an identifier that a case in the caller's custody had before.
 *
 * @param id key
 * @param reference the caller's case
 * @param title one line of it
 * @param identifier what was recorded, in the form in which the case has it
 * @param who the unit that recorded it
 * @param officer whom to talk to there; null where nobody is in charge
 * @param foundAt when
 * @param notedBy name of who took note; null while nobody did
 * @param notedAt when that was
 */
public record HitRow(
    Long id,
    String reference,
    String title,
    Identifier identifier,
    UnitRef who,
    String officer,
    Instant foundAt,
    String notedBy,
    Instant notedAt)
    implements Serializable {}

package org.rabta.service.person;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.person.IdentityPurpose;

/**
 * An opening of an identity, as supervisors see it.
 *
 * @param id key
 * @param person what the person is called, such as {@code RBT-2026-000001/V1}
 * @param caseReference the case
 * @param purpose why
 * @param by who opened it
 * @param unit the unit of who did
 * @param at when
 * @param until when it closes, or closed, by itself
 * @param closedAt when it was closed before; may be null
 * @param open whether it is open now
 */
public record OpeningRow(
    Long id,
    String person,
    String caseReference,
    IdentityPurpose purpose,
    String by,
    UnitRef unit,
    Instant at,
    Instant until,
    Instant closedAt,
    boolean open)
    implements Serializable {}

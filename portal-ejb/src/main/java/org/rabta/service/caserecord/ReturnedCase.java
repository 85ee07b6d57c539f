package org.rabta.service.caserecord;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.identity.Departure;

/**
 * A case that fell back to the queue because its officer left.
 *
 * @param reference the case
 * @param title one line of the case
 * @param unit the unit in custody
 * @param officer who was in charge
 * @param reason why that person no longer is
 * @param at when it fell back
 */
public record ReturnedCase(
    String reference, String title, UnitRef unit, String officer, Departure reason, Instant at)
    implements Serializable {}

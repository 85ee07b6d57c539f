package org.rabta.service.handoff;

import org.rabta.service.usecase.OnCase;

/**
 * Directs custody after a second decline.
 *
 * @param reference the case
 * @param toUnit code of the unit; may be the one in custody
 * @param reason why; required
 */
public record DirectCustody(String reference, String toUnit, String reason) implements OnCase {}

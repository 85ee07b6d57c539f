package org.rabta.service.caserecord;

import org.rabta.service.usecase.OnCase;

/**
 * Gives a case back to the queue of its unit.
 *
 * @param reference the case
 * @param shown name of the officer whom the giver saw in charge
 * @param reason why, at most 500 characters; may be null
 */
public record ReleaseCase(String reference, String shown, String reason) implements OnCase {}

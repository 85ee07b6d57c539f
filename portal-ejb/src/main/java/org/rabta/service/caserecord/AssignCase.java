package org.rabta.service.caserecord;

import org.rabta.service.usecase.OnCase;

/**
 * Gives a case to an officer of the custody unit.
 *
 * @param reference the case
 * @param officer key of the officer in the list of officers
 * @param shown name of the officer whom the giver saw in charge; null if nobody
 * @param reason why, at most 500 characters; may be null
 */
public record AssignCase(String reference, long officer, String shown, String reason)
    implements OnCase {}

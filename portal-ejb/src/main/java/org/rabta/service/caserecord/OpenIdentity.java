package org.rabta.service.caserecord;

import org.rabta.service.usecase.OnCase;

/**
 * Asks to open a sealed identity.
 *
 * @param reference the case
 * @param ordinal the victim's number
 * @param purpose why
 */
public record OpenIdentity(String reference, int ordinal, IdentityPurpose purpose)
    implements OnCase {}

package org.rabta.service.person;

import org.rabta.domain.person.IdentityPurpose;
import org.rabta.service.usecase.OnCase;

/**
 * Asks to open a sealed identity.
 *
 * @param reference the case
 * @param ordinal the person's number
 * @param purpose why
 */
public record OpenIdentity(String reference, int ordinal, IdentityPurpose purpose)
    implements OnCase {}

package org.rabta.service.evidence;

import org.rabta.domain.evidence.ConsentUse;
import org.rabta.service.usecase.OnCase;

/**
 * Takes a consent back.
 *
 * @param reference the case
 * @param item key of the item
 * @param use what had been agreed to
 * @param reason why
 */
public record RevokeConsent(String reference, long item, ConsentUse use, String reason)
    implements OnCase {}

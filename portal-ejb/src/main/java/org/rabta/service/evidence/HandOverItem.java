package org.rabta.service.evidence;

import org.rabta.service.usecase.OnCase;

/**
 * Records that an item was handed over.
 *
 * @param reference the case
 * @param item key of the item
 * @param recipient to whom
 * @param note why, against which receipt
 */
public record HandOverItem(String reference, long item, String recipient, String note)
    implements OnCase {}

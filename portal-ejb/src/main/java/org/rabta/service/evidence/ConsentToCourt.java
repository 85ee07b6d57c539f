package org.rabta.service.evidence;

import org.rabta.service.usecase.OnCase;

/**
 * Records that whoever gave an item agreed to its use in court.
 *
 * @param reference the case
 * @param item key of the item
 * @param note who agreed, when and how
 */
public record ConsentToCourt(String reference, long item, String note) implements OnCase {}

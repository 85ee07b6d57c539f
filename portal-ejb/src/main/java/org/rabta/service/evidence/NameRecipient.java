package org.rabta.service.evidence;

import org.rabta.service.usecase.OnCase;

/**
 * Names a unit as recipient of an item under TLP:RED, or strikes it out.
 *
 * @param reference the case
 * @param item key of the item
 * @param toUnit code of the unit
 */
public record NameRecipient(String reference, long item, String toUnit) implements OnCase {}

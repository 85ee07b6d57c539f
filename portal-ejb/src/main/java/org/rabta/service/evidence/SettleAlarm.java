package org.rabta.service.evidence;

import org.rabta.service.usecase.OnCase;

/**
 * Settles the alarm of an item.
 *
 * @param reference the case
 * @param item key of the item
 * @param finding what was found and done
 */
public record SettleAlarm(String reference, long item, String finding) implements OnCase {}

package org.rabta.service.evidence;

import java.time.LocalDate;
import org.rabta.domain.evidence.ConsentUse;
import org.rabta.service.usecase.OnCase;

/**
 * Records that the agency that gave an item agreed to what its codes forbid.
 *
 * @param reference the case
 * @param item key of the item
 * @param use what was agreed to
 * @param agreedBy who agreed
 * @param agreedOn the day
 * @param note how
 */
public record ConsentToUse(
    String reference, long item, ConsentUse use, String agreedBy, LocalDate agreedOn, String note)
    implements OnCase {}

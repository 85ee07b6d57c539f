package org.rabta.service.handoff;

import org.rabta.service.usecase.OnCase;

/**
 * Proposes that another unit take custody.
 *
 * @param reference the case
 * @param toUnit code of the unit
 * @param reason read first by the receiver
 * @param offRouting why another unit than the routing proposed; may be null where it is the same
 */
public record ProposeHandOff(String reference, String toUnit, String reason, String offRouting)
    implements OnCase {}

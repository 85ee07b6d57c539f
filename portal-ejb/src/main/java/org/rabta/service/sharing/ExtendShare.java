package org.rabta.service.sharing;

import java.time.LocalDate;
import org.rabta.service.usecase.OnCase;

/**
 * Shares on the same terms until a later day.
 *
 * @param reference the case
 * @param share key of the share that is extended
 * @param until last day of the new share, in Pakistan
 * @param reason why
 */
public record ExtendShare(String reference, long share, LocalDate until, String reason)
    implements OnCase {}

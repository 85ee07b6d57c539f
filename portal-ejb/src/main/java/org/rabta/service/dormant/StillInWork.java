package org.rabta.service.dormant;

import java.time.LocalDate;
import org.rabta.service.usecase.OnCase;

/**
 * Says why a quiet case is still in work.
 *
 * @param reference the case
 * @param reason why nothing happens, at most 500 characters
 * @param lookOn the day of the next look, in Pakistan
 */
public record StillInWork(String reference, String reason, LocalDate lookOn) implements OnCase {}

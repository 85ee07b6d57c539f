package org.rabta.service.linkage;

import java.util.UUID;
import org.rabta.service.usecase.OnCase;

/**
 * Says that a case is not about the same matter.
 *
 * @param reference the case it is said of, which the caller reads
 * @param draft the caller's report under way; null if it is said of a case
 * @param other the case on which the caller works; null if it is said of a report
 */
public record SayNotSame(String reference, UUID draft, String other) implements OnCase {}

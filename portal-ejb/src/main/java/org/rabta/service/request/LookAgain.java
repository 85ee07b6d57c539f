package org.rabta.service.request;

import java.time.Instant;
import org.rabta.domain.request.Seen;
import org.rabta.service.usecase.OnCase;

/**
 * Records that a person looked at blocked content again.
 *
 * @param reference the request
 * @param block key of the address
 * @param seen what was seen
 * @param seenAt when; null for now
 * @param seenFrom network and place in words
 */
public record LookAgain(String reference, long block, Seen seen, Instant seenAt, String seenFrom)
    implements OnCase {}

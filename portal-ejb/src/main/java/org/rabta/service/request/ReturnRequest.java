package org.rabta.service.request;

import org.rabta.domain.request.ReturnGround;
import org.rabta.service.usecase.OnCase;

/**
 * Sends a request back.
 *
 * @param reference the request
 * @param ground why
 * @param reason a sentence for the unit that asked
 */
public record ReturnRequest(String reference, ReturnGround ground, String reason)
    implements OnCase {}

package org.rabta.service.request;

import org.rabta.service.usecase.OnCase;

/**
 * Takes a request back.
 *
 * @param reference the request
 * @param reason a sentence for the unit that was asked; may be null
 */
public record WithdrawRequest(String reference, String reason) implements OnCase {}

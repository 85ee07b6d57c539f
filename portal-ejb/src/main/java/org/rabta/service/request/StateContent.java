package org.rabta.service.request;

import org.rabta.domain.request.Statement;
import org.rabta.service.usecase.OnCase;

/**
 * States anew what became of an address.
 *
 * @param reference the request
 * @param block key of the address
 * @param statement what became of it
 */
public record StateContent(String reference, long block, Statement statement) implements OnCase {}

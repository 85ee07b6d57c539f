package org.rabta.service.request;

import org.rabta.service.usecase.OnCase;

/**
 * Claims a request, or lets it go.
 *
 * @param reference the request, such as {@code RBT-2026-000001/R1}
 */
public record OnRequest(String reference) implements OnCase {}

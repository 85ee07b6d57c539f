package org.rabta.service.request;

import org.rabta.domain.person.IdentityPurpose;
import org.rabta.service.usecase.OnCase;

/**
 * Opens the numbers of documents that a request is about.
 *
 * @param reference the request
 * @param purpose why
 */
public record OpenDocuments(String reference, IdentityPurpose purpose) implements OnCase {}

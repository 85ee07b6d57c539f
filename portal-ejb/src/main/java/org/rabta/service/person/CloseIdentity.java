package org.rabta.service.person;

import org.rabta.service.usecase.OnCase;

/**
 * Closes an identity that the caller has opened, before its time.
 *
 * @param reference the case
 * @param ordinal the person's number
 */
public record CloseIdentity(String reference, int ordinal) implements OnCase {}

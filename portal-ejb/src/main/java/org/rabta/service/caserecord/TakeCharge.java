package org.rabta.service.caserecord;

import org.rabta.service.usecase.OnCase;

/**
 * Takes charge of a case that has no officer.
 *
 * @param reference the case
 */
public record TakeCharge(String reference) implements OnCase {}

package org.rabta.service.jointcase;

import org.rabta.service.usecase.OnCase;

/**
 * Puts a case into a task force, or takes it out.
 *
 * @param reference the case
 * @param force reference of the task force
 */
public record CaseInForce(String reference, String force) implements OnCase {}

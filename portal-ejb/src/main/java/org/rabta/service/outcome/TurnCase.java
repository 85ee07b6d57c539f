package org.rabta.service.outcome;

import java.util.UUID;
import org.rabta.service.usecase.OnCase;

/**
 * Reopens a closed case, asks for it, or leaves it closed.
 *
 * @param reference the case
 * @param submission names the form
 * @param reason why
 */
public record TurnCase(String reference, UUID submission, String reason) implements OnCase {}

package org.rabta.service.outcome;

import java.util.UUID;
import org.rabta.domain.outcome.CaseOutcome;
import org.rabta.service.usecase.OnCase;

/**
 * Closes a case.
 *
 * @param reference the case
 * @param submission names the form
 * @param outcome what came of it
 * @param reason why, in a few sentences
 */
public record CloseCase(String reference, UUID submission, CaseOutcome outcome, String reason)
    implements OnCase {}

package org.rabta.service.assessment;

import org.rabta.service.usecase.OnCase;

/**
 * Agrees with the decision tables.
 *
 * @param reference the case
 * @param shownDecision key of the assessment that the page showed
 * @param shownReview key of the review that the page showed; 0 if none
 */
public record ConfirmAssessment(String reference, long shownDecision, long shownReview)
    implements OnCase {}

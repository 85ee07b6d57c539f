package org.rabta.service.assessment;

import org.rabta.domain.assessment.OverrideGround;
import org.rabta.domain.typology.Strand;
import org.rabta.service.usecase.OnCase;

/**
 * Puts another outcome in the place of the decision tables'.
 *
 * @param reference the case
 * @param shownDecision key of the assessment that the page showed
 * @param shownReview key of the review that the page showed; 0 if none
 * @param strand the strand that is to hold; null leaves what the tables say
 * @param toUnit code of the unit that is to lead; null leaves whom the tables name
 * @param ground the kind of reason; required
 * @param reason in words; required
 */
public record OverrideAssessment(
    String reference,
    long shownDecision,
    long shownReview,
    Strand strand,
    String toUnit,
    OverrideGround ground,
    String reason)
    implements OnCase {}

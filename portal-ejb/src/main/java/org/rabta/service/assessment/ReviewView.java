package org.rabta.service.assessment;

import java.io.Serializable;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.assessment.AssessmentReview;
import org.rabta.domain.assessment.Outcome;
import org.rabta.domain.assessment.OverrideGround;
import org.rabta.domain.assessment.ReviewKind;

/**
 * What an officer said to an assessment.
 *
 * @param id key
 * @param kind confirmed or overridden
 * @param tables what the tables came to
 * @param holds what holds since
 * @param ground kind of reason; null for a confirmation
 * @param reason in words; null for a confirmation
 * @param by name of the officer
 * @param unit the officer's unit
 * @param at when
 */
public record ReviewView(
    long id,
    ReviewKind kind,
    Outcome tables,
    Outcome holds,
    OverrideGround ground,
    String reason,
    String by,
    UnitRef unit,
    Instant at)
    implements Serializable {

  static ReviewView of(AssessmentReview review) {
    return new ReviewView(
        review.id(),
        review.kind(),
        review.tables(),
        review.holds(),
        review.ground(),
        review.reason(),
        review.reviewedName(),
        review.reviewedUnit(),
        review.reviewedAt());
  }
}

package org.rabta.service.assessment;

import java.io.Serializable;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.assessment.Beliefs;
import org.rabta.domain.assessment.Outcome;
import org.rabta.domain.assessment.Statement;

/**
 * Everything about the assessment of one case.
 *
 * @param all the assessments, newest first; at least one
 * @param standing what holds now
 * @param review the confirmation or override that stands; null if none
 * @param lastReview key of the latest review, standing or not; 0 if none
 * @param beliefs the facts in force, with what they rest on and what contradicts them
 * @param said every statement, in the order of recording
 * @param reRouteTo the unit that custody should move to by what holds; null where it is there, or
 *     the case was never assessed anew
 * @param mayRecord whether the caller may record facts
 * @param mayReview whether the caller may confirm or override
 */
public record AssessmentsOfCase(
    List<AssessmentView> all,
    Outcome standing,
    ReviewView review,
    long lastReview,
    Beliefs beliefs,
    List<Statement> said,
    UnitRef reRouteTo,
    boolean mayRecord,
    boolean mayReview)
    implements Serializable {

  /** The assessment in force. */
  public AssessmentView latest() {
    return all.get(0);
  }

  /** Those before it, newest first. */
  public List<AssessmentView> earlier() {
    return all.subList(1, all.size());
  }
}

package org.rabta.service.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.assessment.Statement;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/**
 * One assessment of a case, as it was made.
 *
 * @param id key
 * @param decision what the decision tables said, whole
 * @param decidedAt when
 * @param recordedBy name of the officer whose facts led to it
 * @param recordedUnit that officer's unit; null where no fact was known
 * @param changes answers that differ from those of the assessment before; empty for the first
 * @param said the statements that were recorded with it
 * @param reviews what officers said to it, newest first
 */
public record AssessmentView(
    long id,
    RoutingDecision decision,
    Instant decidedAt,
    String recordedBy,
    UnitRef recordedUnit,
    List<Change> changes,
    List<Statement> said,
    List<ReviewView> reviews)
    implements Serializable {

  /**
   * An answer that changed.
   *
   * @param fact code of the fact
   * @param before the answer of the assessment before; empty where it was unknown
   * @param after the answer then
   */
  public record Change(String fact, List<String> before, List<String> after)
      implements Serializable {

    static List<Change> between(CaseFacts before, CaseFacts after) {
      var changes = new ArrayList<Change>();
      for (var fact : Fact.values()) {
        if (!before.codes(fact).equals(after.codes(fact))) {
          changes.add(new Change(fact.code(), before.codes(fact), after.codes(fact)));
        }
      }
      return changes;
    }
  }
}

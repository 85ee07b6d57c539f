package org.rabta.domain.assessment;

import org.rabta.domain.routing.RoutingDecision;

/**
 * What holds for a case now: what the tables last came to, unless an officer put something else in
 * its place and the tables have not changed their outcome since.
 *
 * @param outcome what holds
 * @param review the confirmation or override that stands; null if none
 */
public record Standing(Outcome outcome, AssessmentReview review) {

  /**
   * @param decision the latest decision
   * @param last the latest review of the case; null if none
   */
  public static Standing of(RoutingDecision decision, AssessmentReview last) {
    var tables = Outcome.of(decision);
    return last != null && last.standsFor(tables)
        ? new Standing(last.holds(), last)
        : new Standing(tables, null);
  }
}

package org.rabta.service.assessment;

import java.io.Serializable;
import java.util.List;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.routing.FiredRule;
import org.rabta.domain.routing.RoutingDecision;

/**
 * An override in a case that the caller may see.
 *
 * @param reference the case
 * @param title one line of the case
 * @param review what was said
 * @param rules codes of the rules that had decided
 */
public record OverrideRow(String reference, String title, ReviewView review, List<String> rules)
    implements Serializable {

  static OverrideRow of(
      CaseReference reference, String title, ReviewView review, RoutingDecision decision) {
    var rules =
        decision.rulesFired().stream()
            .map(FiredRule::code)
            .filter(rule -> Overridden.by(rule, review))
            .toList();
    return new OverrideRow(reference.value(), title, review, rules);
  }
}

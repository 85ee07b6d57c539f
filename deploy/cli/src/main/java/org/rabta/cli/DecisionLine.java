package org.rabta.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rabta.domain.routing.Deadlines;
import org.rabta.domain.routing.FiredRule;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.routing.StrandFinding;
import org.rabta.domain.routing.Support;
import org.rabta.domain.routing.WouldChange;
import org.rabta.domain.typology.CaseFactsJson.Problem;

/** What is printed for a case: the decision as one JSON object, or an error. */
final class DecisionLine {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DecisionLine() {}

  static ObjectNode of(CaseLine line, RoutingDecision decision) {
    ObjectNode node = NODES.objectNode();
    node.set("id", line.id());
    node.put("typology_primary", decision.primary().name());
    node.put("nearest_strand", decision.nearest().name());
    texts(node, "typology_secondary", decision.secondary().stream().map(Enum::name));
    node.put("lead_agency", decision.leadAgency());
    node.put("unit", decision.leadUnit());
    supporting(node.putArray("supporting_agencies"), decision.supporting());
    node.put("referral_to_nrm", decision.refersToNrm());
    node.put("nrm_action", decision.nrmAction().name());
    node.put("priority", decision.priority().name());
    texts(node, "provisions", decision.provisions().stream());
    texts(node, "outside_portal_referral", decision.outsideReferral().stream());
    node.put("confidence", decision.confidence().name());
    texts(node, "rules_fired", decision.rulesFired().stream().map(FiredRule::code));
    texts(node, "ask_next", decision.askNext().stream());
    wouldChange(node.putArray("would_change"), decision.wouldChange());
    strands(node.putArray("strands"), decision.strands());
    node.put("licence_action", decision.licenceAction());
    deadlines(node.putObject("deadlines"), decision.deadlines());
    texts(node, "secure_first", decision.secureFirst().stream());
    node.put("policy_assumption", decision.policyAssumption());
    texts(node, "ignored_fields", line.ignoredFields().stream());
    if (!line.problems().isEmpty()) {
      problems(node.putArray("problems"), line.problems());
    }
    return node;
  }

  /** What is printed for a line that is no case. */
  static ObjectNode error(long number, String reason) {
    return NODES.objectNode().put("line", number).put("error", reason);
  }

  private static void texts(ObjectNode node, String name, Stream<String> values) {
    ArrayNode array = node.putArray(name);
    values.distinct().forEach(array::add);
  }

  private static void supporting(ArrayNode array, List<Support> supporting) {
    for (Support each : supporting) {
      ObjectNode node = array.addObject();
      node.put("agency", each.agency()).put("unit", each.unit()).put("task", each.task());
      if (each.after() != null) {
        node.put("after", each.after());
      }
    }
  }

  private static void deadlines(ObjectNode node, Deadlines deadlines) {
    node.put("accept_hours", deadlines.acceptHours())
        .put("accept_working_days", deadlines.acceptWorkingDays())
        .put("screening_hours", deadlines.screeningHours())
        .put("preservation_hours", deadlines.preservationHours());
  }

  private static void strands(ArrayNode array, List<StrandFinding> strands) {
    for (StrandFinding each : strands) {
      ObjectNode node = array.addObject();
      node.put("strand", each.strand().name()).put("confidence", each.confidence().name());
      texts(node, "for", each.speaksFor().stream());
      texts(node, "against", each.speaksAgainst().stream());
    }
  }

  private static void wouldChange(ArrayNode array, List<WouldChange> changes) {
    changes.forEach(
        each ->
            array
                .addObject()
                .put("fact", each.fact())
                .put("answer", each.answer())
                .put("typology_primary", each.primary().name())
                .put("lead_agency", each.leadAgency()));
  }

  private static void problems(ArrayNode array, List<Problem> problems) {
    problems.forEach(
        each ->
            array
                .addObject()
                .put("field", each.field())
                .put("problem", each.kind().name().toLowerCase(Locale.ROOT))
                .put("value", each.value()));
  }
}

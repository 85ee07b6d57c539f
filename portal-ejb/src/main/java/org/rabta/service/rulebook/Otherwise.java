package org.rabta.service.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rabta.domain.routing.FiredRule;
import org.rabta.domain.routing.RoutingDecision;

/**
 * One thing that a proposed model decides otherwise about a case.
 *
 * @param aspect which part of the decision
 * @param was what the decision in force says
 * @param becomes what the proposed model says
 * @param rule code of its rule that says so; empty where none could be told
 */
public record Otherwise(Aspect aspect, String was, String becomes, String rule) {

  /** The parts of a decision that send a case somewhere. */
  public enum Aspect {
    STRAND("Typology"),
    LEAD("Lead"),
    /** Another unit of the same agency. */
    UNIT("U-"),
    REFERRAL("Referral"),
    PRIORITY("Priority");

    private final String table;

    Aspect(String table) {
      this.table = table;
    }
  }

  private static final String UNIT_RULES = "U-";

  /**
   * What differs between two decisions about the same facts.
   *
   * @param tableOfRule the table of each rule of the proposed model
   */
  static List<Otherwise> between(
      RoutingDecision inForce, RoutingDecision proposed, Map<String, String> tableOfRule) {
    List<Otherwise> changes = new ArrayList<>(0);
    add(changes, Aspect.STRAND, inForce.primary(), proposed.primary(), proposed, tableOfRule);
    boolean sameAgency = inForce.leadAgency().equals(proposed.leadAgency());
    add(
        changes,
        sameAgency ? Aspect.UNIT : Aspect.LEAD,
        sameAgency ? inForce.leadUnit() : inForce.leadAgency(),
        sameAgency ? proposed.leadUnit() : proposed.leadAgency(),
        proposed,
        tableOfRule);
    add(changes, Aspect.REFERRAL, inForce.nrmAction(), proposed.nrmAction(), proposed, tableOfRule);
    add(changes, Aspect.PRIORITY, inForce.priority(), proposed.priority(), proposed, tableOfRule);
    return changes;
  }

  private static void add(
      List<Otherwise> changes,
      Aspect aspect,
      Object was,
      Object becomes,
      RoutingDecision proposed,
      Map<String, String> tableOfRule) {
    if (!was.equals(becomes)) {
      String rule = ruleOf(aspect, proposed, tableOfRule);
      changes.add(new Otherwise(aspect, was.toString(), becomes.toString(), rule));
    }
  }

  private static String ruleOf(
      Aspect aspect, RoutingDecision proposed, Map<String, String> tableOfRule) {
    Predicate<String> fits =
        aspect == Aspect.UNIT
            ? code -> code.startsWith(UNIT_RULES)
            : code -> aspect.table.equals(tableOfRule.get(code));
    return proposed.rulesFired().stream().map(FiredRule::code).filter(fits).findFirst().orElse("");
  }
}

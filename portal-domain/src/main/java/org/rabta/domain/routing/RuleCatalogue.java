package org.rabta.domain.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.LiteralExpression;
import org.rabta.domain.typology.Fact;

/**
 * Which facts each rule looks at, read from the model itself, so that an explanation cannot drift
 * from the tables. A rule looks at a fact where its cell in that column is not left open, directly
 * or by way of another decision.
 */
final class RuleCatalogue {

  private static final Pattern FACT = Pattern.compile("\\bfacts\\.([a-z_]+)");
  private static final String OPEN = "-";

  private final Map<String, List<String>> expressionsByRule = new HashMap<>();
  private final Map<String, List<String>> rulesByTable = new HashMap<>();
  private final Map<String, String> literals = new HashMap<>();
  private final Map<String, References> referencesByText = new ConcurrentHashMap<>();

  RuleCatalogue(DMNModel model) {
    for (DRGElement element : model.getDefinitions().getDrgElement()) {
      if (element instanceof Decision decision
          && decision.getExpression() instanceof DecisionTable table) {
        rulesByTable.put(decision.getName(), new ArrayList<>());
        table.getRule().forEach(rule -> add(decision.getName(), table, rule));
      } else if (element instanceof Decision decision
          && decision.getExpression() instanceof LiteralExpression literal) {
        literals.put(decision.getName(), literal.getText());
      }
    }
  }

  private void add(String tableName, DecisionTable table, DecisionRule rule) {
    List<String> expressions = new ArrayList<>();
    for (int i = 0; i < table.getInput().size(); i++) {
      if (!OPEN.equals(rule.getInputEntry().get(i).getText().strip())) {
        expressions.add(table.getInput().get(i).getInputExpression().getText());
      }
    }
    expressionsByRule.put(rule.getId(), expressions);
    rulesByTable.get(tableName).add(rule.getId());
  }

  /** Every rule's code. */
  Set<String> codes() {
    return expressionsByRule.keySet();
  }

  /**
   * The facts that some rules look at.
   *
   * @param rules the codes to explain
   * @param fired every code that applied, so that a decision that a rule rests on is followed to
   *     the rule behind it
   */
  Set<Fact> factsBehind(Collection<String> rules, Collection<String> fired) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    Set<String> seen = new HashSet<>();
    rules.forEach(rule -> follow(rule, fired, facts, seen));
    return facts;
  }

  private void follow(String rule, Collection<String> fired, Set<Fact> facts, Set<String> seen) {
    if (seen.add(rule)) {
      expressionsByRule
          .getOrDefault(rule, List.of())
          .forEach(text -> read(text, fired, facts, seen));
    }
  }

  private void read(
      String expression, Collection<String> fired, Set<Fact> facts, Set<String> seen) {
    References references = references(expression);
    facts.addAll(references.facts());
    for (String name : references.literals()) {
      if (seen.add(name)) {
        read(literals.get(name), fired, facts, seen);
      }
    }
    for (String name : references.tables()) {
      rulesByTable.get(name).stream()
          .filter(fired::contains)
          .forEach(rule -> follow(rule, fired, facts, seen));
    }
  }

  /** What an expression looks at; found once for each text of the model. */
  private References references(String expression) {
    return referencesByText.computeIfAbsent(
        expression,
        text ->
            new References(
                FACT.matcher(text)
                    .results()
                    .flatMap(match -> Fact.ofCode(match.group(1)).stream())
                    .toList(),
                literals.keySet().stream().filter(text::contains).toList(),
                rulesByTable.keySet().stream().filter(text::contains).toList()));
  }

  /**
   * The names in one expression.
   *
   * @param facts facts
   * @param literals decisions made by an expression
   * @param tables decisions made by a table
   */
  private record References(List<Fact> facts, List<String> literals, List<String> tables) {}
}

package org.rabta.domain.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A decision model as people read it.
 *
 * @param tables its decision tables, in the order of the model
 * @param expressions its decisions that are expressions
 * @param drawing how they are drawn; without boxes where the model does not say
 */
public record ModelContent(
    List<RuleTable> tables, List<NamedExpression> expressions, Drawing drawing) {

  private static final String VERSION = "Table version";

  public ModelContent {
    tables = List.copyOf(tables);
    expressions = List.copyOf(expressions);
  }

  /** The version that the model names, without quotes; empty where it names none. */
  public Optional<String> version() {
    return expressions.stream()
        .filter(expression -> expression.name().equals(VERSION))
        .map(expression -> expression.text().strip().replaceAll("^\"|\"$", ""))
        .filter(version -> !version.isBlank())
        .findFirst();
  }

  /** The table of that name. */
  public Optional<RuleTable> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /** The name of a decision by its key in the model; the key itself where there is none. */
  public String nameOf(String id) {
    return Stream.concat(
            tables.stream().filter(table -> table.id().equals(id)).map(RuleTable::name),
            expressions.stream()
                .filter(expression -> expression.id().equals(id))
                .map(NamedExpression::name))
        .findFirst()
        .orElse(id);
  }

  /** The name of the table of each rule, by the rule's code. */
  public Map<String, String> tableOfRule() {
    Map<String, String> tableOfRule = new LinkedHashMap<>();
    tables.forEach(
        table -> table.rules().forEach(rule -> tableOfRule.put(rule.code(), table.name())));
    return tableOfRule;
  }
}

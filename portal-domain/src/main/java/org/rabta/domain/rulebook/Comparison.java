package org.rabta.domain.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.rulebook.RuleChange.Cell;
import org.rabta.domain.rulebook.RuleChange.Kind;

/** What a proposed model changes, rule by rule; rules are matched by their codes. */
public final class Comparison {

  private static final String OPEN = "-";

  private Comparison() {}

  /** The differences, in the order of the proposed model, removed ones last. */
  public static List<RuleChange> between(ModelContent inForce, ModelContent proposed) {
    Map<String, Map<String, String>> before = cellsByRule(inForce);
    Map<String, Map<String, String>> after = cellsByRule(proposed);
    Map<String, String> tableBefore = tables(inForce);
    Map<String, String> tableAfter = tables(proposed);
    List<RuleChange> changes = new ArrayList<>();
    after.forEach(
        (code, cells) -> {
          Map<String, String> old = before.get(code);
          List<Cell> differing = cells(old == null ? Map.of() : old, cells);
          if (old == null || !differing.isEmpty()) {
            changes.add(
                new RuleChange(
                    old == null ? Kind.ADDED : Kind.CHANGED,
                    tableAfter.get(code),
                    code,
                    differing));
          }
        });
    before.forEach(
        (code, cells) -> {
          if (!after.containsKey(code)) {
            changes.add(
                new RuleChange(Kind.REMOVED, tableBefore.get(code), code, cells(cells, Map.of())));
          }
        });
    return changes;
  }

  private static List<Cell> cells(Map<String, String> was, Map<String, String> becomes) {
    Map<String, String> columns = new LinkedHashMap<>(becomes);
    was.forEach(columns::putIfAbsent);
    List<Cell> cells = new ArrayList<>();
    for (String column : columns.keySet()) {
      String old = was.getOrDefault(column, was.isEmpty() ? "" : OPEN);
      String now = becomes.getOrDefault(column, becomes.isEmpty() ? "" : OPEN);
      boolean says = !List.of("", OPEN).contains(old) || !List.of("", OPEN).contains(now);
      if (says && !old.equals(now)) {
        cells.add(new Cell(column, old, now));
      }
    }
    return cells;
  }

  /** What each rule says, by its code; an expression counts as a rule of its own name. */
  private static Map<String, Map<String, String>> cellsByRule(ModelContent content) {
    Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    for (RuleTable table : content.tables()) {
      for (RuleRow rule : table.rules()) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, table.inputs(), rule.conditions());
        put(cells, table.outputs(), rule.results());
        cells.put("source", rule.source());
        rules.put(rule.code(), cells);
      }
    }
    content
        .expressions()
        .forEach(
            expression ->
                rules.put(expression.name(), Map.of(expression.name(), expression.text())));
    return rules;
  }

  private static void put(Map<String, String> cells, List<String> columns, List<String> values) {
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), values.get(i));
    }
  }

  private static Map<String, String> tables(ModelContent content) {
    Map<String, String> tables = new LinkedHashMap<>(content.tableOfRule());
    content.expressions().forEach(expression -> tables.put(expression.name(), expression.name()));
    return tables;
  }
}

package org.rabta.domain.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the tables answered. A table with one answer gives a row; a table that collects gives any
 * number of rows. Each row names its rule.
 *
 * @param byTable the raw answers by the table's name
 */
record TableAnswers(Map<String, Object> byTable) {

  /** The one answer of a table, by its output column. */
  Object single(String table, String output) {
    return row(byTable.get(table)).get(output);
  }

  /** The one answer of a table, as a text. */
  String text(String table, String output) {
    return (String) single(table, output);
  }

  /** The rows of a table, whether it gives one answer or collects; not to be changed. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> rows(String table) {
    Object answer = byTable.get(table);
    if (answer instanceof List) {
      return (List<Map<String, Object>>) answer;
    }
    return answer instanceof Map ? List.of(row(answer)) : List.of();
  }

  /** The rules of a table that applied. */
  List<FiredRule> fired(String table) {
    List<FiredRule> fired = new ArrayList<>();
    for (Map<String, Object> row : rows(table)) {
      fired.add(new FiredRule((String) row.get("rule"), Boolean.TRUE.equals(row.get("certain"))));
    }
    return fired;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> row(Object answer) {
    return (Map<String, Object>) answer;
  }
}

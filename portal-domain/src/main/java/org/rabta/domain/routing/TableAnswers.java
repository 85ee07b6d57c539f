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

  /** The rows of a table, whether it gives one answer or collects. */
  List<Map<String, Object>> rows(String table) {
    Object answer = byTable.get(table);
    List<Map<String, Object>> rows = new ArrayList<>();
    if (answer instanceof Iterable<?> several) {
      several.forEach(each -> rows.add(row(each)));
    } else if (answer instanceof Map) {
      rows.add(row(answer));
    }
    return rows;
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

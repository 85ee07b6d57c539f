package org.rabta.domain.rulebook;

import java.util.List;

/**
 * A rule as it stands in its table.
 *
 * @param code its stable code
 * @param conditions one cell for each input column; {@code -} where the column does not matter
 * @param results one cell for each output column
 * @param source what the annotation says of its ground and source
 */
public record RuleRow(String code, List<String> conditions, List<String> results, String source) {

  public RuleRow {
    conditions = List.copyOf(conditions);
    results = List.copyOf(results);
  }
}

package org.rabta.domain.rulebook;

import java.util.List;

/**
 * A decision table as it is written.
 *
 * @param id its key in the model
 * @param name its name
 * @param question what it answers, in words; may be empty
 * @param hitPolicy UNIQUE, or another policy of the standard
 * @param inputs what the input columns look at
 * @param outputs the names of the output columns
 * @param rules its rules, in order
 */
public record RuleTable(
    String id,
    String name,
    String question,
    String hitPolicy,
    List<String> inputs,
    List<String> outputs,
    List<RuleRow> rules) {

  public RuleTable {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
    rules = List.copyOf(rules);
  }
}

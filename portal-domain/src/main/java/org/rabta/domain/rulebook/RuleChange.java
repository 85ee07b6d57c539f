package org.rabta.domain.rulebook;

import java.util.List;

/**
 * A difference between two models.
 *
 * @param kind what happened to it
 * @param table the name of the table or expression
 * @param code the rule's code; the name of the table where the whole of it changed
 * @param cells what changed in it, column by column; for an added or removed rule all cells that
 *     say something
 */
public record RuleChange(Kind kind, String table, String code, List<Cell> cells) {

  /** What happened. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A cell before and after.
   *
   * @param column what the column looks at or says
   * @param was the cell in the model in force; empty for a new rule
   * @param becomes the cell in the proposed model; empty for a removed rule
   */
  public record Cell(String column, String was, String becomes) {}

  public RuleChange {
    cells = List.copyOf(cells);
  }
}

package org.rabta.domain.indicator;

import java.io.Serializable;
import java.util.List;

/**
 * What the ticks on a case say in one list of the ILO tool: which indicators, which rule they met,
 * and never a number.
 *
 * @param set the list
 * @param dimensions the six dimensions in their order
 * @param pattern what the positive ones say together
 */
public record IloResult(IloSet set, List<Dimension> dimensions, IloPattern pattern)
    implements Serializable {

  /**
   * One dimension.
   *
   * @param name which
   * @param ticked signs that are ticked, in the order of the list
   * @param met the rule that they meet; null if they meet none, or nothing is computed
   */
  public record Dimension(IloDimension name, List<String> ticked, IloRule met)
      implements Serializable {

    public boolean positive() {
      return met != null;
    }
  }

  /** Whether that dimension is positive. */
  public boolean positive(IloDimension name) {
    return dimensions.stream().anyMatch(d -> d.name() == name && d.positive());
  }
}

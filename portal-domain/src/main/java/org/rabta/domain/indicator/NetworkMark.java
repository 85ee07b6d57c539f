package org.rabta.domain.indicator;

import java.util.List;
import org.rabta.domain.typology.Strand;

/**
 * One thing that can be seen of a network: a row of the report's Table 4 with the words of one of
 * its columns.
 *
 * @param sign its code, such as {@code MO-KA-06-A}
 * @param row the row of the table, such as {@code MO-KA-06}
 * @param block the part of the business model
 * @param discriminates whether the columns of the row differ; where they do not, it describes the
 *     network and cannot classify a case
 * @param columns the crimes in whose column those words stand
 */
public record NetworkMark(
    String sign, String row, Block block, boolean discriminates, List<Strand> columns) {

  /** Parts of the business model canvas, in the order of Table 4. */
  public enum Block {
    VALUE,
    CUSTOMERS,
    CHANNELS,
    RELATIONSHIPS,
    REVENUE,
    ACTIVITIES,
    RESOURCES,
    PARTNERS,
    COSTS
  }

  /** The strands it is evidence for: none where the row does not discriminate. */
  public List<Strand> pointsTo() {
    return discriminates ? columns : List.of();
  }
}

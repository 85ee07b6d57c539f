package org.rabta.web.indicator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.indicator.NetworkMark;
import org.rabta.domain.indicator.SignCatalogue;
import org.rabta.domain.typology.Strand;

/**
 * A part of the report's Table 4 as the page shows it.
 *
 * @param block which part
 * @param choices rows in which the crimes differ: one answer out of several
 * @param same rows that are equal for all three
 */
public record NetworkBlock(NetworkMark.Block block, List<Choice> choices, List<SignRow> same) {

  /**
   * A row in which the crimes differ.
   *
   * @param row its code
   * @param marks what can be seen, each with the crimes it speaks for
   */
  public record Choice(String row, List<Mark> marks) {

    /** Whether none of them is ticked. */
    public boolean open() {
      return marks.stream().noneMatch(mark -> mark.row().ticked());
    }
  }

  /**
   * One thing that can be seen.
   *
   * @param row its answer
   * @param strands the crimes it speaks for
   */
  public record Mark(SignRow row, List<Strand> strands) {}

  static List<NetworkBlock> all(Function<NetworkMark, SignRow> rows) {
    return Arrays.stream(NetworkMark.Block.values()).map(block -> of(block, rows)).toList();
  }

  private static NetworkBlock of(NetworkMark.Block block, Function<NetworkMark, SignRow> rows) {
    var marks =
        SignCatalogue.delivered().networkMarks().stream()
            .filter(mark -> mark.block() == block)
            .toList();
    var choices =
        marks.stream()
            .filter(NetworkMark::discriminates)
            .collect(
                Collectors.groupingBy(
                    NetworkMark::row,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        mark -> new Mark(rows.apply(mark), mark.pointsTo()), Collectors.toList())));
    return new NetworkBlock(
        block,
        choices.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList(),
        marks.stream().filter(mark -> !mark.discriminates()).map(rows).toList());
  }

  public long ticked() {
    return Stream.concat(
            choices.stream().flatMap(choice -> choice.marks().stream()).map(Mark::row),
            same.stream())
        .filter(SignRow::ticked)
        .count();
  }

  /** How many rows of the table it has. */
  public int size() {
    return choices.size() + same.size();
  }
}

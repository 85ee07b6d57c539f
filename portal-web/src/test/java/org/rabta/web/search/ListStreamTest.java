package org.rabta.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ListStreamTest {

  private static final int MOST = 10_000;
  private static final int PAGE = 500;
  private static final List<Long> KEYS = LongStream.range(0, MOST).boxed().toList();
  private static final Function<String, List<String>> CELLS = List::of;

  /** Notes how much has been written. */
  private static final class Written implements TableWriter {
    private final List<String> rows = new ArrayList<>();

    @Override
    public void row(List<String> cells) {
      rows.add(cells.get(0));
    }

    @Override
    public void finish() {}

    @Override
    public void breakOff(String sentence) {}
  }

  @Test
  void theNextPageIsReadWhenTheOneBeforeIsWrittenAndNoMoreThanOneIsHeld() throws Exception {
    var table = new Written();
    var held = new ArrayList<Integer>();
    var read = new int[1];
    var stream =
        new ListStream<String>(
            keys -> {
              held.add(read[0] - table.rows.size());
              read[0] += keys.size();
              return rows(keys);
            },
            CELLS);

    stream.send(KEYS, PAGE, table);

    assertThat(held).as("rows read and not yet written").hasSize(MOST / PAGE).containsOnly(0);
    assertThat(table.rows).hasSize(MOST).containsExactlyElementsOf(rows(KEYS));
    assertThat(stream.sent()).isEqualTo(MOST);
  }

  @Test
  void bothFormatsAreOnTheirWayLongBeforeTheListEnds() throws Exception {
    for (var xlsx : List.of(true, false)) {
      var out = new ByteArrayOutputStream();
      var table = xlsx ? new XlsxTable(out, "Cases", false) : new CsvTable(out);
      var goneOut = new ArrayList<Integer>();

      new ListStream<String>(
              keys -> {
                goneOut.add(out.size());
                return rows(keys);
              },
              CELLS)
          .send(KEYS, PAGE, table);

      assertThat(goneOut).isSorted();
      assertThat(goneOut.get(MOST / PAGE / 2)).as("xlsx %s, half way", xlsx).isPositive();
      assertThat(goneOut.get(MOST / PAGE - 1)).isGreaterThan(goneOut.get(MOST / PAGE / 2));
    }
  }

  @Test
  void casesThatLeftTheListMeanwhileAreNotCounted() throws Exception {
    var stream = new ListStream<String>(keys -> rows(keys).subList(0, keys.size() - 1), CELLS);

    stream.send(KEYS, PAGE, new Written());

    assertThat(stream.sent()).isEqualTo(MOST - MOST / PAGE);
  }

  @Test
  void aFaultHalfWayIsToldWithWhatWasSentSoFar() {
    var stream =
        new ListStream<String>(
            keys -> {
              if (keys.get(0) >= MOST / 2) {
                throw new IllegalStateException("database gone");
              }
              return rows(keys);
            },
            CELLS);

    assertThatThrownBy(() -> stream.send(KEYS, PAGE, new Written())).hasMessage("database gone");
    assertThat(stream.sent()).isEqualTo(MOST / 2);
  }

  @Test
  void anEmptyListReadsNothing() throws IOException {
    var stream =
        new ListStream<String>(
            keys -> {
              throw new AssertionError("nothing to read");
            },
            CELLS);

    stream.send(List.of(), PAGE, new Written());

    assertThat(stream.sent()).isZero();
  }

  private static List<String> rows(List<Long> keys) {
    return keys.stream().map(key -> "RBT-2026-%06d".formatted(key)).toList();
  }
}

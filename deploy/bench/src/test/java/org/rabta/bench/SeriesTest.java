package org.rabta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesTest {

  @Test
  void ninetyFiveInAHundredIsTheNearestRank() {
    var hundred = series(LongStream.rangeClosed(1, 100));
    var twenty = series(LongStream.rangeClosed(1, 20));

    assertThat(hundred.within95()).isEqualTo(95);
    assertThat(twenty.within95()).isEqualTo(19);
    assertThat(series(LongStream.of(7)).within95()).isEqualTo(7);
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
    assertThat(series(LongStream.of(4, 1, 2, 3)).median()).isEqualTo(2.5);
    assertThat(series(LongStream.of(3, 1, 2)).median()).isEqualTo(2);
  }

  @Test
  void anEarlierRunIsComparedByName(@TempDir Path folder) throws Exception {
    var file = folder.resolve("figures.json");
    var earlier = new Report();
    earlier.add(series(LongStream.of(10, 20, 30)));
    earlier.keep(file);

    var growth = Growth.since(file);

    assertThat(growth.of(series(LongStream.of(30, 30, 30))))
        .isEqualTo("1.50 times the 20.0 ms before");
    assertThat(growth.of(Series.of("else", "", new long[] {1}, ""))).isEmpty();
    assertThat(Growth.since(null).of(series(LongStream.of(1)))).isEmpty();
  }

  private static Series series(LongStream millis) {
    return Series.of("it", "officer", millis.map(each -> each * 1_000_000).toArray(), "");
  }
}

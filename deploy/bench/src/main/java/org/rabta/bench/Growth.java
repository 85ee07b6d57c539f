package org.rabta.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How times compare with those of an earlier run, on a smaller table. */
final class Growth {

  private final Map<String, Double> earlier;

  private Growth(Map<String, Double> earlier) {
    this.earlier = earlier;
  }

  /**
   * @param file what {@link Report#keep} wrote; null compares with nothing
   */
  static Growth since(Path file) throws IOException {
    var medians = new HashMap<String, Double>();
    if (file != null) {
      for (var row : new ObjectMapper().readTree(file.toFile())) {
        medians.put(row.path("what").asText(), row.path("median_ms").asDouble());
      }
    }
    return new Growth(medians);
  }

  /** The median against the earlier one, as a note; empty where there is none. */
  String of(Series series) {
    var before = earlier.get(series.what());
    return before == null
        ? ""
        : String.format(
            Locale.ROOT, "%.2f times the %.1f ms before", series.median() / before, before);
  }
}

package org.rabta.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints series as a table for docs/performance.md and keeps them as JSON. */
final class Report {

  private final List<Series> series = new ArrayList<>();

  void header() {
    System.out.println(
        "| What | Account | Times | Fastest, ms | Median, ms | 95 in 100 within, ms | Note |");
    System.out.println("|---|---|---|---|---|---|---|");
  }

  void add(Series one) {
    series.add(one);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %.1f | %.1f | %.1f | %s |%n",
        one.what(),
        one.who(),
        one.millis().length,
        one.fastest(),
        one.median(),
        one.within95(),
        one.note());
  }

  /**
   * Which rows took more than five in a hundred of their times longer.
   *
   * @param limit in milliseconds
   */
  String over(double limit) {
    var over =
        series.stream()
            .filter(one -> one.within95() > limit)
            .map(one -> "%s (%s, %.0f ms)".formatted(one.what(), one.who(), one.within95()))
            .toList();
    return over.isEmpty()
        ? "%nAll %d rows: 95 in 100 within %.0f ms.".formatted(series.size(), limit)
        : "%n%d of %d rows miss %.0f ms: %s"
            .formatted(over.size(), series.size(), limit, String.join("; ", over));
  }

  /** Writes all series to a file. */
  void keep(Path file) throws IOException {
    var json = new ObjectMapper();
    var rows = json.createArrayNode();
    for (var one : series) {
      rows.addObject()
          .put("what", one.what())
          .put("who", one.who())
          .put("times", one.millis().length)
          .put("fastest_ms", one.fastest())
          .put("median_ms", one.median())
          .put("p95_ms", one.within95())
          .put("note", one.note());
    }
    json.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), rows);
  }
}

package org.rabta.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.rabta.domain.routing.DecisionBenchmark;

/** Measures the decision tables with JMH and prints a table for docs/performance.md. */
public final class Decisions {

  private static final int WARM_UPS = 3;
  private static final int MEASUREMENTS = 5;
  private static final int LONGEST_ITERATION = 10;

  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put("tablesByKie", "All tables once, by KIE's engine");
    ROWS.put("tablesCompiled", "All tables once, compiled form");
    ROWS.put("strandAndLeadCompiled", "Strand and lead only, compiled form");
    ROWS.put("decision", "Decision without explanation");
    ROWS.put("explained", "Decision with explanation and counterfactuals");
    ROWS.put("explainedNothingKnown", "The same, nothing known");
  }

  private Decisions() {}

  /**
   * @param arguments how many seconds an iteration takes; 2 unless given
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    int seconds = arguments.length == 0 ? 2 : Integer.parseInt(arguments[0]);
    if (seconds < 1 || seconds > LONGEST_ITERATION) {
      System.err.println("An iteration takes 1 to " + LONGEST_ITERATION + " seconds.");
      System.exit(1);
    }
    Path log = Path.of(System.getProperty("rabta.home"), "deploy", "bench", "work", "jmh.log");
    Files.createDirectories(log.getParent());
    Collection<RunResult> results = measure(seconds, log);
    System.out.println(
        "| What | µs of core time | Decisions a second of a core | µs by the clock | ± | kB allocated |");
    System.out.println("|---|---|---|---|---|---|");
    ROWS.forEach((method, title) -> print(title, of(results, method)));
  }

  private static Collection<RunResult> measure(int seconds, Path log) throws RunnerException {
    TimeValue time = TimeValue.seconds(seconds);
    return new Runner(
            new OptionsBuilder()
                .include(DecisionBenchmark.class.getName())
                .forks(1)
                .threads(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(time)
                .measurementIterations(MEASUREMENTS)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .output(log.toString())
                .build())
        .run();
  }

  private static RunResult of(Collection<RunResult> results, String method) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
        .findFirst()
        .orElseThrow();
  }

  private static void print(String title, RunResult result) {
    Result<?> clock = result.getPrimaryResult();
    double micros = secondary(result, "nanos") / secondary(result, "decisions") / 1_000;
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %,.0f | %.1f | %.1f | %.1f |%n",
        title,
        micros,
        1_000_000 / micros,
        clock.getScore(),
        clock.getScoreError(),
        secondary(result, "gc.alloc.rate.norm") / 1_024);
  }

  private static double secondary(RunResult result, String name) {
    for (var entry : result.getSecondaryResults().entrySet()) {
      if (entry.getKey().endsWith(name)) {
        return entry.getValue().getScore();
      }
    }
    throw new IllegalStateException("JMH has not measured " + name);
  }
}

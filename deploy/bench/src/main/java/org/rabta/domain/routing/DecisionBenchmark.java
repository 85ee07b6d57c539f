package org.rabta.domain.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.CaseFactsJson;
import org.rabta.domain.typology.Fact;

/**
 * One decision after the other over the retold sample cases, each in some thirty versions with up
 * to half of its facts unknown.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark {

  private static final String CASES = "/org/rabta/domain/demonstration/sample-cases.jsonl";
  private static final int VERSIONS = 31;
  private static final int SEED = 3;

  private final List<CaseFacts> cases = new ArrayList<>();
  private DecisionModel model;
  private Router router;
  private int next;

  /** Reads the tables and the cases. */
  @Setup
  public void prepare() throws IOException {
    model = DecisionModel.standard();
    router = Router.standard();
    Random random = new Random(SEED);
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DecisionModel.class.getResourceAsStream(CASES), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode facts = mapper.readTree(line).get("facts");
        for (int i = 0; i < VERSIONS; i++) {
          cases.add(masked(CaseFactsJson.read(facts).facts(), random, random.nextInt(6)));
        }
      }
    }
  }

  private static CaseFacts masked(CaseFacts facts, Random random, int unknownInTen) {
    CaseFacts.Builder builder = facts.toBuilder();
    for (Fact fact : Fact.values()) {
      if (random.nextInt(10) < unknownInTen) {
        fact.set(builder, List.of());
      }
    }
    return builder.build();
  }

  /**
   * Core time, which other work on the machine does not lengthen as it does the time on the clock.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class CoreTime {

    /** Nanoseconds of the measuring thread on a core, in one iteration. */
    public long nanos;

    /** Decisions made in that time. */
    public long decisions;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long start;

    /** Notes the time at the start of an iteration. */
    @Setup(Level.Iteration)
    public void start() {
      start = threads.getCurrentThreadCpuTime();
    }

    /** Takes the time at its end. */
    @TearDown(Level.Iteration)
    public void stop() {
      nanos = threads.getCurrentThreadCpuTime() - start;
    }
  }

  private CaseFacts nextCase(CoreTime time) {
    time.decisions++;
    next = (next + 1) % cases.size();
    return cases.get(next);
  }

  /** All tables once, by KIE's engine. */
  @Benchmark
  public TableAnswers tablesByKie(CoreTime time) {
    return model.evaluateByKie(nextCase(time));
  }

  /** All tables once, in the compiled form. */
  @Benchmark
  public TableAnswers tablesCompiled(CoreTime time) {
    return model.evaluate(nextCase(time));
  }

  /** Strand and lead only, in the compiled form: what a what-if question asks for. */
  @Benchmark
  public TableAnswers strandAndLeadCompiled(CoreTime time) {
    return model.evaluate(nextCase(time), Tables.TYPOLOGY, Tables.LEAD);
  }

  /** A decision with units, provisions and rules, without explanation. */
  @Benchmark
  public RoutingDecision decision(CoreTime time) {
    return router.decideBriefly(nextCase(time));
  }

  /** A decision with explanation and counterfactuals. */
  @Benchmark
  public RoutingDecision explained(CoreTime time) {
    return router.decide(nextCase(time));
  }

  /** The same for the case with the most questions: nothing is known. */
  @Benchmark
  public RoutingDecision explainedNothingKnown(CoreTime time) {
    time.decisions++;
    return router.decide(CaseFacts.unknown());
  }
}

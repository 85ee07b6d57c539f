package org.rabta.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rabta.domain.routing.Router;
import org.rabta.domain.rulebook.Examination;
import org.rabta.local.Progress;
import org.rabta.local.StartRefused;
import org.rabta.service.rulebook.Replay;
import org.rabta.service.rulebook.ReplayLog;

/** The command behind {@code deploy/bench/replay}; its --help says what it does. */
public final class ReplayCases {

  private static final List<String> KNOWN =
      List.of("--model", "--threads", "--chunk", "--json", "--data", "--db-url", "--db-port");
  private static final Duration REPORT_EVERY = Duration.ofSeconds(10);

  private final Clock clock = Clock.systemUTC();
  private final Progress progress = new Progress(System.out, clock, clock.instant());
  private final String node = UUID.randomUUID().toString();

  private ReplayCases() {}

  /**
   * Runs once. Exit codes: 0 when all cases were decided again, 1 otherwise.
   *
   * @param arguments see --help of the script
   */
  public static void main(String[] arguments) {
    try {
      new ReplayCases().run(new Options(KNOWN, arguments));
    } catch (StartRefused | IllegalStateException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (IOException | SQLException e) {
      System.err.println("The cases were not replayed: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run(Options options) throws IOException, SQLException {
    Path home = Path.of(System.getProperty("rabta.home", "")).toAbsolutePath().normalize();
    String xml = model(options);
    int threads = (int) options.number("--threads", 2, 1, 64);
    int chunk = (int) options.number("--chunk", 4_000, 10, 50_000);
    ExecutorService deciders = Executors.newFixedThreadPool(threads);
    try (Store store = Store.open(home, options, progress)) {
      long rehearsal = RehearsalRequest.ask(store, xml);
      Instant start = clock.instant();
      long cases = work(store, new Replay(xml, deciders, threads), chunk);
      RehearsalRequest.close(store, rehearsal);
      Duration took = Duration.between(start, clock.instant());
      report(store, rehearsal, cases, took, options.text("--json"));
    } finally {
      deciders.shutdownNow();
    }
  }

  private static String model(Options options) throws IOException {
    Optional<String> file = options.text("--model");
    if (file.isEmpty()) {
      return Router.deliveredTables();
    }
    Examination examined = Examination.atTheDoor(Files.readAllBytes(Path.of(file.get())));
    if (!examined.accepted()) {
      throw new StartRefused("The model is refused: " + examined.findings());
    }
    return examined.text();
  }

  private long work(Store store, Replay replay, int chunk) throws SQLException {
    try (Connection job = store.asJob()) {
      job.setAutoCommit(false);
      ReplayLog log = new ReplayLog(job, node);
      ReplayLog.Taken taken =
          log.take(clock.instant())
              .orElseThrow(() -> new StartRefused("Another node replays these cases just now."));
      job.commit();
      Instant reported = clock.instant();
      long cases = 0;
      Optional<Integer> step = Optional.of(1);
      while (step.orElse(0) > 0) {
        step = log.step(taken, replay, chunk, clock.instant());
        job.commit();
        cases += step.orElse(0);
        if (clock.instant().isAfter(reported.plus(REPORT_EVERY))) {
          progress.say("%,d cases decided again".formatted(cases));
          reported = clock.instant();
        }
      }
      if (step.isEmpty()) {
        throw new StartRefused("The replay was stopped by somebody else.");
      }
      return cases;
    }
  }

  private void report(Store store, long rehearsal, long cases, Duration took, Optional<String> file)
      throws SQLException, IOException {
    ObjectNode json = new ObjectMapper().createObjectNode();
    try (Connection owner = store.asOwner();
        Statement statement = owner.createStatement()) {
      totals(statement, rehearsal, json);
      json.put("cases_in_this_run", cases);
      json.put("seconds", took.toMillis() / 1000.0);
      json.put("cases_a_second", took.isZero() ? 0 : Math.round(cases * 1e9 / took.toNanos()));
      json.put("most_heap_megabytes", Heap.mostUsed() / (1024 * 1024));
      changes(statement, rehearsal, json);
    }
    System.out.println(json.toPrettyString());
    if (file.isPresent()) {
      Files.writeString(Path.of(file.get()), json.toPrettyString(), StandardCharsets.UTF_8);
    }
  }

  private static void totals(Statement statement, long rehearsal, ObjectNode json)
      throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select cases_done, cases_elsewhere, cases_failed from rabta.rehearsal where id = "
                + rehearsal)) {
      row.next();
      json.put("cases", row.getLong(1));
      json.put("otherwise", row.getLong(2));
      json.put("failed", row.getLong(3));
    }
  }

  private static void changes(Statement statement, long rehearsal, ObjectNode json)
      throws SQLException {
    String query =
        "select aspect, was, becomes, rule, cases from rabta.rehearsal_change where rehearsal_id = "
            + rehearsal
            + " order by cases desc, aspect, was, becomes, rule";
    String line = "| %-8s | %-16s | %-16s | %-8s | %9s |%n";
    System.out.printf(line, "What", "in force", "proposed", "rule", "cases");
    var changes = json.putArray("changes");
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        System.out.printf(
            line,
            rows.getString(1),
            rows.getString(2),
            rows.getString(3),
            rows.getString(4),
            rows.getString(5));
        changes
            .addObject()
            .put("aspect", rows.getString(1))
            .put("was", rows.getString(2))
            .put("becomes", rows.getString(3))
            .put("rule", rows.getString(4))
            .put("cases", rows.getLong(5));
      }
    }
  }
}

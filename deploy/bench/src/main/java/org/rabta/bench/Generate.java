package org.rabta.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rabta.domain.routing.Router;
import org.rabta.local.Progress;
import org.rabta.local.StartRefused;

/** The command behind {@code deploy/bench/generate}; its --help says what it does. */
public final class Generate {

  private static final List<String> KNOWN =
      List.of("--cases", "--seed", "--threads", "--data", "--db-url", "--db-port");
  private static final long REPORT_EVERY = 50_000;

  private Generate() {}

  /**
   * Runs once. Exit codes: 0 when the cases are loaded, 1 otherwise.
   *
   * @param arguments see --help of the script
   */
  public static void main(String[] arguments) {
    try {
      run(arguments);
    } catch (StartRefused e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (IOException | SQLException | InterruptedException e) {
      System.err.println("The cases were not loaded: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void run(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    Options options = new Options(KNOWN, arguments);
    long cases = options.number("--cases", 1_000_000, 1, 9_000_000);
    long seed = options.number("--seed", 1, 0, Integer.MAX_VALUE);
    int threads = (int) options.number("--threads", 2, 1, 64);
    Clock clock = Clock.systemUTC();
    Instant start = clock.instant();
    Progress progress = new Progress(System.out, clock, start);
    Path home = Path.of(System.getProperty("rabta.home", "")).toAbsolutePath().normalize();
    try (Store store = Store.open(home, options, progress);
        Connection connection = store.asOwner()) {
      CaseMaker maker =
          new CaseMaker(seed, cases, Router.standard(), Sealing.with(store.identityKeys()));
      progress.say("Generating %,d cases from seed %d".formatted(cases, seed));
      new Load(connection, maker, cases, progress::say)
          .run(threads, copied -> report(progress, copied, cases));
      progress.say(
          "%,d cases in %d s; the database has %s now"
              .formatted(
                  cases, Duration.between(start, clock.instant()).toSeconds(), size(connection)));
    }
  }

  private static void report(Progress progress, long copied, long cases) {
    if (copied % REPORT_EVERY == 0 || copied == cases) {
      progress.say("%,d cases copied".formatted(copied));
    }
  }

  private static String size(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet size =
            statement.executeQuery("select pg_size_pretty(pg_database_size(current_database()))")) {
      size.next();
      return size.getString(1);
    }
  }
}

package org.rabta.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.local.Progress;
import org.rabta.local.StartRefused;

/** The command behind {@code deploy/bench/query-times}; its --help says what it does. */
public final class QueryTimes {

  private static final List<String> KNOWN =
      List.of("--data", "--db-url", "--db-port", "--runs", "--warm-up", "--json");

  private static final List<Caller> CALLERS =
      List.of(
          new Caller("bench", "Bench", Set.of(Role.CWA_OFFICER), "CWA", "CWA-GR-1"),
          new Caller("bench", "Bench", Set.of(Role.OFFICER), "FIA", "AHTC-LHE"),
          new Caller("bench", "Bench", Set.of(Role.SUPERVISOR), "FIA", "FIA-HQ"));

  private final EntityManager entityManager;
  private final int runs;
  private final int warmUp;
  private final Report report = new Report();

  private QueryTimes(EntityManager entityManager, int runs, int warmUp) {
    this.entityManager = entityManager;
    this.runs = runs;
    this.warmUp = warmUp;
  }

  /**
   * Runs once. Exit codes: 0 when everything was measured, 1 otherwise.
   *
   * @param arguments see --help of the script
   */
  public static void main(String[] arguments) {
    try {
      run(arguments);
    } catch (StartRefused | IOException | SQLException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(String[] arguments) throws IOException, SQLException {
    var options = new Options(KNOWN, arguments);
    var clock = java.time.Clock.systemUTC();
    var progress = new Progress(System.err, clock, clock.instant());
    var home = Path.of(System.getProperty("rabta.home", "")).toAbsolutePath().normalize();
    try (var store = Store.open(home, options, progress)) {
      var app = store.app();
      var unit = new PortalEntities(store.address(), app.user(), app.password());
      try (var factory =
              new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of());
          var entityManager = factory.createEntityManager()) {
        var times =
            new QueryTimes(
                entityManager,
                (int) options.number("--runs", 100, 1, 10_000),
                (int) options.number("--warm-up", 30, 0, 1_000));
        times.report.header();
        for (var caller : CALLERS) {
          times.measure(caller);
        }
        if (options.text("--json").isPresent()) {
          times.report.keep(Path.of(options.text("--json").get()));
        }
      }
    }
  }

  private void measure(Caller caller) throws SQLException {
    for (var question : Question.values()) {
      entityManager.getTransaction().begin();
      var services = new Services(entityManager, caller);
      services.speak();
      var connection = entityManager.unwrap(Connection.class);
      var sought = Sought.of(services);
      int rows = 0;
      var byService = new long[runs];
      var byHand = new long[runs];
      for (int i = -warmUp; i < runs; i++) {
        entityManager.clear();
        long start = System.nanoTime();
        int found = question.ask(services, sought);
        long asked = System.nanoTime();
        rows = byHand(connection, question, caller, sought);
        long read = System.nanoTime();
        if (found != rows) {
          throw new StartRefused(
              "%s for %s: the service has %d rows, the statement %d"
                  .formatted(question, caller.unit(), found, rows));
        }
        if (i >= 0) {
          byService[i] = asked - start;
          byHand[i] = read - asked;
        }
      }
      entityManager.getTransaction().rollback();
      keep(question, caller, byService, byHand, rows);
    }
  }

  private void keep(Question question, Caller caller, long[] byService, long[] byHand, int rows) {
    var sql = Series.of(question + ", SQL", caller.unit(), byHand, rows + " rows");
    var service = Series.of(question + ", service", caller.unit(), byService, "");
    var times = String.format(Locale.ROOT, "%.2f times the SQL", service.median() / sql.median());
    report.add(sql);
    report.add(new Series(service.what(), service.who(), service.millis(), times));
  }

  /** Reads every row and column, as whoever shows them would have to. */
  private static int byHand(Connection connection, Question question, Caller caller, Sought sought)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question.sql(caller))) {
      var parameters = question.parameters(caller, sought);
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (ResultSet result = statement.executeQuery()) {
        int rows = 0;
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          for (int column = 1; column <= columns; column++) {
            result.getObject(column);
          }
          rows++;
        }
        return rows;
      }
    }
  }
}

package org.rabta.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.rabta.local.Progress;
import org.rabta.local.StartRefused;
import org.rabta.service.search.ManyCasesService;

/** The command behind {@code deploy/bench/bulk}; its --help says what it does. */
public final class ManyCasesTimes {

  private static final List<String> KNOWN =
      List.of("--data", "--db-url", "--db-port", "--cases", "--rounds", "--json");

  private ManyCasesTimes() {}

  /**
   * Runs once. Exit codes: 0 when it was measured, 1 otherwise.
   *
   * @param arguments see --help of the script
   */
  public static void main(String[] arguments) {
    try {
      run(new Options(KNOWN, arguments));
    } catch (StartRefused | IOException | SQLException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Options options) throws IOException, SQLException {
    var clock = Clock.systemUTC();
    var progress = new Progress(System.err, clock, clock.instant());
    var home = Path.of(System.getProperty("rabta.home", "")).toAbsolutePath().normalize();
    try (var store = Store.open(home, options, progress)) {
      var app = store.app();
      var unit = new PortalEntities(store.address(), app.user(), app.password());
      try (var factory =
              new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of());
          var entityManager = factory.createEntityManager()) {
        measure(entityManager, options);
      }
    }
  }

  private static void measure(EntityManager entityManager, Options options) throws IOException {
    int cases = (int) options.number("--cases", 10_000, 1, 10_000);
    int rounds = (int) options.number("--rounds", 3, 1, 100);
    var report = new Report();
    report.header();
    try {
      for (var act : ManyCases.values()) {
        report.add(times(entityManager, act, cases, rounds));
      }
    } finally {
      if (options.text("--json").isPresent()) {
        report.keep(Path.of(options.text("--json").get()));
      }
    }
  }

  private static Series times(EntityManager entityManager, ManyCases act, int cases, int rounds) {
    var nanos = new long[rounds];
    var notes = new LinkedHashSet<String>();
    for (int round = 0; round < rounds; round++) {
      nanos[round] = once(entityManager, act, cases, notes::add);
    }
    return Series.of(act.what(), act.by().unit(), nanos, String.join("; ", notes));
  }

  /** Everything is rolled back at the end, with the time that the commit's checks take in it. */
  private static long once(
      EntityManager entityManager, ManyCases act, int cases, Consumer<String> note) {
    entityManager.getTransaction().begin();
    try {
      var services = new Services(entityManager, act.by());
      services.speak();
      var asked = act.ask(entityManager, services, cases);
      long start = System.nanoTime();
      var result = services.get(ManyCasesService.class).act(asked);
      entityManager.createNativeQuery("set constraints all immediate").executeUpdate();
      long nanos = System.nanoTime() - start;
      note.accept("%,d done, %,d refused".formatted(result.done(), result.refused().size()));
      return nanos;
    } finally {
      entityManager.getTransaction().rollback();
      entityManager.clear();
    }
  }
}

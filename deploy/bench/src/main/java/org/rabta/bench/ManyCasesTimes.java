package org.rabta.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.search.BulkKind;
import org.rabta.local.Progress;
import org.rabta.local.StartRefused;
import org.rabta.service.search.ActOnMany;
import org.rabta.service.search.CaseChoice;
import org.rabta.service.search.ManyCasesService;

/** The command behind {@code deploy/bench/bulk}; its --help says what it does. */
public final class ManyCasesTimes {

  private static final List<String> KNOWN =
      List.of("--data", "--db-url", "--db-port", "--cases", "--json");

  private static final Caller SUPERVISOR =
      new Caller("bench", "Bench", Set.of(Role.SUPERVISOR), "FIA", "FIA-HQ");

  private static final String HELD =
      """
      select c.reference from rabta.case_access a join rabta.case_record c on c.id = a.case_id
       where a.principal = 'A:FIA' and a.status = 'OPEN' and c.custody_agency = 'FIA' and c.declines < 2
         and c.custody_unit <> 'AHTC-ISB'
         and not exists (select 1 from rabta.hand_off h where h.case_id = c.id and h.status = 'PROPOSED')
       limit ?1
      """;

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
        var json = measure(entityManager, (int) options.number("--cases", 10_000, 1, 10_000));
        if (options.text("--json").isPresent()) {
          Files.writeString(Path.of(options.text("--json").get()), json);
        }
      }
    }
  }

  /** Everything is rolled back at the end, with the time that the commit's checks take in it. */
  @SuppressWarnings("unchecked")
  private static String measure(EntityManager entityManager, int cases) {
    entityManager.getTransaction().begin();
    var services = new Services(entityManager, SUPERVISOR);
    services.speak();
    var references =
        (List<String>) entityManager.createNativeQuery(HELD).setParameter(1, cases).getResultList();
    var asked =
        new ActOnMany(
            UUID.randomUUID().toString(),
            BulkKind.PROPOSE,
            new CaseChoice(references, null),
            references.size(),
            "AHTC-ISB",
            "All belong to one ring.",
            "The ring is worked on there.");
    long start = System.nanoTime();
    var result = services.get(ManyCasesService.class).act(asked);
    entityManager.createNativeQuery("set constraints all immediate").executeUpdate();
    var seconds = (System.nanoTime() - start) / 1e9;
    entityManager.getTransaction().rollback();
    System.out.printf(
        Locale.ROOT,
        "%,d hand-offs proposed at once, %,d refused: %.2f s%n",
        result.done(),
        result.refused().size(),
        seconds);
    return String.format(
        Locale.ROOT,
        "{\"proposed\": %d, \"refused\": %d, \"seconds\": %.3f}%n",
        result.done(),
        result.refused().size(),
        seconds);
  }
}

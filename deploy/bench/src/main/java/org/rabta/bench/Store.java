package org.rabta.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rabta.domain.person.IdentityKeys;
import org.rabta.local.DatabaseAccount;
import org.rabta.local.LocalDatabase;
import org.rabta.local.Progress;
import org.rabta.local.StartRefused;

/**
 * The database a command works on: one of a data folder, started for it and stopped after it, or
 * one that runs on this machine.
 */
final class Store implements AutoCloseable {

  private static final String ON_THIS_MACHINE =
      "jdbc:postgresql://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?/[a-z_0-9]+";

  /** Kept here, because the JDK forgets the level of a logger nobody holds. */
  private static final List<Logger> CHATTY =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  private final LocalDatabase started;
  private final String address;

  private Store(LocalDatabase started, String address) {
    this.started = started;
    this.address = address;
  }

  /**
   * Opens it.
   *
   * @param home the clone
   * @param options {@code --db-url}, or {@code --data} and {@code --db-port}
   * @throws StartRefused if the address is not on this machine or the folder cannot be used
   */
  static Store open(Path home, Options options, Progress progress) throws IOException {
    String address = options.text("--db-url").orElse(null);
    if (address != null) {
      if (!address.matches(ON_THIS_MACHINE)) {
        throw new StartRefused(
            address + " is not on this machine: give jdbc:postgresql://127.0.0.1:PORT/rabta.");
      }
      return new Store(null, address);
    }
    CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
    Path folder = Path.of(options.text("--data").orElse("deploy/bench/work/data"));
    int port = (int) options.number("--db-port", 54330, 1, 65_535);
    LocalDatabase database =
        LocalDatabase.open(home, home.resolve(folder).normalize(), port, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-stop"));
    return new Store(database, database.jdbcUrl());
  }

  /** A connection as the owner of the schema; the caller closes it. */
  Connection asOwner() throws SQLException {
    return connect(started == null ? fromEnvironment("OWNER") : started.owner());
  }

  /** The application's account; people's questions are asked under it. */
  DatabaseAccount app() {
    return started == null ? fromEnvironment("APP") : started.app();
  }

  /** Where the database is, for JDBC. */
  String address() {
    return address;
  }

  /** A connection as the role of the portal's timers; the caller closes it. */
  Connection asJob() throws SQLException {
    return connect(started == null ? fromEnvironment("JOB") : started.job());
  }

  /**
   * The keys that identities are sealed with: of the data folder, or of the file that {@code
   * RABTA_IDENTITY_KEYS} names; null where there are none.
   */
  IdentityKeys identityKeys() throws IOException {
    if (started != null) {
      return started.identityKeys();
    }
    String file = System.getenv("RABTA_IDENTITY_KEYS");
    return file == null ? null : LocalDatabase.identityKeys(Path.of(file));
  }

  private Connection connect(DatabaseAccount account) throws SQLException {
    return DriverManager.getConnection(address, account.user(), account.password());
  }

  private static DatabaseAccount fromEnvironment(String who) {
    Map<String, String> environment = System.getenv();
    String user = "RABTA_" + who + "_DB_USER";
    String password = "RABTA_" + who + "_DB_PASSWORD";
    if (environment.get(password) == null) {
      throw new StartRefused(password + " is not set: a database at --db-url asks for it.");
    }
    return new DatabaseAccount(
        environment.getOrDefault(user, "rabta_" + who.toLowerCase(Locale.ROOT)),
        environment.get(password));
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
    }
  }
}

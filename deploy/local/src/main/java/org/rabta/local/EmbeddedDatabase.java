package org.rabta.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of our own on 127.0.0.1, with the portal's database, roles and schema in it,
 * migrated.
 *
 * <p>It asks every connection for a password (SCRAM), listens on no socket but its port, stores
 * UTF-8 and sorts by the built-in C.UTF-8 locale, so that an index means the same on every machine.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  /** Kept here, because the JDK forgets the level of a logger nobody holds. */
  private static final List<Logger> CHATTY =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  private final EmbeddedPostgres server;
  private final DatabaseSettings settings;

  private EmbeddedDatabase(EmbeddedPostgres server, DatabaseSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /**
   * Starts the server, creates what is missing and applies the migrations.
   *
   * @throws IOException if the server does not come up; its log says why
   * @throws SQLException if a role or database cannot be created
   * @throws org.flywaydb.core.api.FlywayException if a migration fails
   */
  public static EmbeddedDatabase start(DatabaseSettings settings) throws IOException, SQLException {
    EmbeddedDatabase database = startEmpty(settings);
    try {
      database.migrate();
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * Starts the server with roles and an empty schema, no migration applied.
   *
   * @throws IOException if the server does not come up
   * @throws SQLException if a role or database cannot be created
   */
  public static EmbeddedDatabase startEmpty(DatabaseSettings settings)
      throws IOException, SQLException {
    boolean first = !Files.exists(settings.dataDirectory().resolve("PG_VERSION"));
    EmbeddedDatabase database =
        new EmbeddedDatabase(PostgresLaunch.start(settings, first), settings);
    try {
      database.prepare(first);
      return database;
    } catch (SQLException | IOException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /**
   * A migrated database for tests: any free port, known passwords, gone on close.
   *
   * @throws IllegalStateException if it does not come up
   */
  public static EmbeddedDatabase temporary() {
    CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
    try {
      Path folder = Files.createTempDirectory("rabta-db");
      Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "rabta-postgres");
      return start(
          new DatabaseSettings(
              folder.resolve("data"),
              0,
              DatabaseAccounts.forTests(),
              binaries,
              folder.resolve("postgres.log"),
              false));
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The test database did not start", e);
    }
  }

  /** One migrated database for all tests of this JVM, stopped when the JVM ends. */
  public static EmbeddedDatabase shared() {
    return Shared.DATABASE;
  }

  /** Address of the portal's database, without user and password. */
  public String jdbcUrl() {
    return jdbcUrl(DatabaseRoles.DATABASE);
  }

  /** Address of the login server's database, without user and password. */
  public String keycloakJdbcUrl() {
    return jdbcUrl(DatabaseRoles.KEYCLOAK_DATABASE);
  }

  /** The port on 127.0.0.1. */
  public int port() {
    return server.getPort();
  }

  /** All logins. */
  public DatabaseAccounts accounts() {
    return settings.accounts();
  }

  /** The role that owns the schema and runs migrations. */
  public DatabaseAccount owner() {
    return accounts().owner();
  }

  /** The role of the portal's requests. */
  public DatabaseAccount app() {
    return accounts().app();
  }

  /** The role of the portal's timers. */
  public DatabaseAccount job() {
    return accounts().job();
  }

  /**
   * A new connection to the portal's database; the caller closes it.
   *
   * @throws SQLException if the database refuses
   */
  public Connection connect(DatabaseAccount account) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), account.user(), account.password());
  }

  /**
   * Applies the migrations that are missing.
   *
   * @return how many were applied
   */
  public int migrate() {
    return Migrations.apply(jdbcUrl(), owner());
  }

  /** Stops the server, and deletes its files and its log unless they are to last. */
  @Override
  public void close() {
    try {
      server.close();
      if (!settings.lasting()) {
        Files.deleteIfExists(settings.log());
        Files.deleteIfExists(settings.dataDirectory().getParent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where its files are. */
  Path folder() {
    return settings.dataDirectory();
  }

  /** The server's first process. */
  ProcessHandle process() {
    try {
      return Postmaster.in(settings.dataDirectory())
          .flatMap(Postmaster::process)
          .orElseThrow(() -> new IllegalStateException("PostgreSQL is not running"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String jdbcUrl(String name) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + name;
  }

  /**
   * Creates roles and databases; on the first start also ends the moment of trust before passwords
   * exist.
   */
  private void prepare(boolean first) throws SQLException, IOException {
    DatabaseRoles roles = new DatabaseRoles(accounts());
    roles.createIn(asSuperuser("postgres"));
    if (first) {
      AccessFile.write(settings.dataDirectory(), false);
      try (Connection connection = asSuperuser("postgres").getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("select pg_reload_conf()");
      }
    }
    roles.grantIn(asSuperuser(DatabaseRoles.DATABASE));
  }

  private PGSimpleDataSource asSuperuser(String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl(name));
    source.setUser(accounts().superuser().user());
    source.setPassword(accounts().superuser().password());
    return source;
  }

  /** Starts on first use. */
  private static final class Shared {
    private static final EmbeddedDatabase DATABASE = temporary();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(DATABASE::close, "shared-database-stop"));
    }

    private Shared() {}
  }
}

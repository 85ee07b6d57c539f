package org.rabta.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a production database up to date, in a step of its own before the new portal starts, so
 * that the portal never holds the schema owner's password.
 *
 * <p>Reads {@code RABTA_DB_URL}, {@code RABTA_OWNER_DB_USER} ({@code rabta_owner} when not set),
 * {@code RABTA_OWNER_DB_PASSWORD} and, where identities of an older version wait to be sealed,
 * {@code RABTA_IDENTITY_KEYS} from the environment. Exit codes: 0 when the schema is up to date, 1
 * otherwise.
 */
public final class Migrate {

  private Migrate() {}

  /**
   * Runs once.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try {
      System.out.println(run(System.getenv()));
    } catch (StartRefused | FlywayException | IOException | SQLException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Applies what is missing.
   *
   * @param environment the settings
   * @return what was done
   * @throws StartRefused if a setting is missing
   */
  static String run(Map<String, String> environment) throws IOException, SQLException {
    DatabaseAccount owner =
        new DatabaseAccount(
            environment.getOrDefault("RABTA_OWNER_DB_USER", "rabta_owner"),
            required(environment, "RABTA_OWNER_DB_PASSWORD"));
    String url = required(environment, "RABTA_DB_URL");
    int applied = Migrations.apply(url, owner);
    sealPlainText(url, owner, environment);
    return applied == 0 ? "The schema is up to date." : applied + " migrations applied.";
  }

  /** What an older version left in plain text; needs the keys only where there is any. */
  private static void sealPlainText(
      String url, DatabaseAccount owner, Map<String, String> environment)
      throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner.user(), owner.password())) {
      PlainIdentities plain = new PlainIdentities(connection);
      if (plain.isLeft()) {
        plain.seal(
            new IdentityKeyFile(Path.of(required(environment, "RABTA_IDENTITY_KEYS"))).read());
      }
    }
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new StartRefused(name + " is not set.");
    }
    return value;
  }
}

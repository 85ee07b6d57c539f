package org.rabta.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Creates the databases and roles and sets their privileges. May run again at every start. */
final class DatabaseRoles {

  static final String DATABASE = "rabta";
  static final String KEYCLOAK_DATABASE = "keycloak";

  private final DatabaseAccounts accounts;

  DatabaseRoles(DatabaseAccounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Creates what is missing.
   *
   * @param maintenance the {@code postgres} database as superuser
   */
  void createIn(DataSource maintenance) throws SQLException {
    try (Connection connection = maintenance.getConnection()) {
      for (DatabaseAccount account : accounts.ordinary()) {
        createRole(connection, account);
      }
      setPassword(connection, accounts.superuser());
      createDatabase(connection, DATABASE, DatabaseAccounts.SUPERUSER);
      createDatabase(connection, KEYCLOAK_DATABASE, accounts.keycloak().user());
      execute(connection, "revoke all on database postgres, template1 from public");
    }
  }

  /**
   * Sets who may do what in the portal's database.
   *
   * @param portal the {@code rabta} database as superuser
   */
  void grantIn(DataSource portal) throws SQLException {
    try (Connection connection = portal.getConnection()) {
      execute(connection, resource("privileges.sql"));
    }
  }

  private void createRole(Connection connection, DatabaseAccount account) throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", account.user())) {
      execute(connection, "create role " + account.user() + " login");
    }
    execute(
        connection,
        "alter role "
            + account.user()
            + " with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication");
    setPassword(connection, account);
  }

  private void createDatabase(Connection connection, String name, String owner)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
      execute(connection, "create database " + name + " owner " + owner);
    }
    execute(connection, "revoke all on database " + name + " from public");
  }

  private static void setPassword(Connection connection, DatabaseAccount account)
      throws SQLException {
    String literal = account.password().replace("'", "''");
    execute(connection, "alter role " + account.user() + " password '" + literal + "'");
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String resource(String name) {
    try (InputStream in = DatabaseRoles.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

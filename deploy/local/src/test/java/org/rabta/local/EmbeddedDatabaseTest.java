package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmbeddedDatabaseTest {

  private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.shared();

  static List<DatabaseAccount> portalAccounts() {
    return List.of(DATABASE.owner(), DATABASE.app(), DATABASE.job());
  }

  static List<DatabaseAccount> runningAccounts() {
    return List.of(DATABASE.app(), DATABASE.job());
  }

  @ParameterizedTest
  @MethodSource("portalAccounts")
  void noRoleMayBypassRowLevelSecurityOrCreateRolesAndDatabases(DatabaseAccount account)
      throws SQLException {
    assertThat(
            one(
                account,
                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                    + " from pg_roles where rolname = current_user"))
        .isEqualTo("f");
  }

  @ParameterizedTest
  @MethodSource("runningAccounts")
  void theRunningPortalMayNotChangeTheSchema(DatabaseAccount account) {
    assertThatThrownBy(() -> run(account, "create table rabta.intruder (id int)"))
        .hasMessageContaining("permission denied for schema rabta");
    assertThatThrownBy(() -> run(account, "create table public.intruder (id int)"))
        .hasMessageContaining("permission denied for schema public");
    assertThatThrownBy(() -> run(account, "create temporary table intruder (id int)"))
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @MethodSource("runningAccounts")
  void theRunningPortalOwnsNothing(DatabaseAccount account) throws SQLException {
    assertThat(
            one(
                account,
                "select count(*) from pg_shdepend where deptype = 'o' and refclassid ="
                    + " 'pg_authid'::regclass and refobjid = current_user::regrole"))
        .isEqualTo("0");
  }

  @Test
  void theOwnerIsBoundByForcedRowLevelSecurity() throws SQLException {
    try (Connection connection = DATABASE.connect(DATABASE.owner());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create table probe (id int)");
      statement.execute("insert into probe values (1)");
      statement.execute("alter table probe enable row level security, force row level security");
      assertThat(first(statement, "select count(*) from probe")).isEqualTo("0");
      connection.rollback();
    }
  }

  @Test
  void newFunctionsAreClosedUntilGranted() throws SQLException {
    try (Connection connection = DATABASE.connect(DATABASE.owner());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create function probe() returns int language sql as 'select 1'");
      assertThat(
              first(statement, "select has_function_privilege('rabta_app', 'probe()', 'execute')"))
          .isEqualTo("f");
      connection.rollback();
    }
  }

  @ParameterizedTest
  @MethodSource("portalAccounts")
  void everyRoleWorksInThePortalsSchema(DatabaseAccount account) throws SQLException {
    assertThat(one(account, "show search_path")).isEqualTo("rabta");
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(DATABASE.jdbcUrl(), "rabta_app", "a guess"))
        .hasMessageContaining("password authentication failed");
    assertThatThrownBy(() -> DriverManager.getConnection(DATABASE.jdbcUrl(), "postgres", "a guess"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void thePortalMayNotReadTheLoginServersDatabase() {
    DatabaseAccount app = DATABASE.app();

    assertThatThrownBy(
            () ->
                DriverManager.getConnection(DATABASE.keycloakJdbcUrl(), app.user(), app.password()))
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void textIsStoredAndSortedTheSameEverywhere() throws SQLException {
    assertThat(
            one(
                DATABASE.app(),
                "select pg_encoding_to_char(encoding) || ' ' || datlocprovider::text || ' ' || datlocale"
                    + " from pg_database where datname = 'rabta'"))
        .isEqualTo("UTF8 b C.UTF-8");
  }

  @Test
  void migratingAgainAppliesNothing() {
    assertThat(DATABASE.migrate()).isZero();
  }

  private static void run(DatabaseAccount account, String sql) throws SQLException {
    try (Connection connection = DATABASE.connect(account);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String one(DatabaseAccount account, String query) throws SQLException {
    try (Connection connection = DATABASE.connect(account);
        Statement statement = connection.createStatement()) {
      return first(statement, query);
    }
  }

  private static String first(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

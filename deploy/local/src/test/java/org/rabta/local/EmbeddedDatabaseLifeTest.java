package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lasting database survives. */
class EmbeddedDatabaseLifeTest {

  @TempDir Path folder;

  @Test
  void dataAndPasswordsSurviveARestart() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.startEmpty(settings())) {
      remember(database);
    }

    try (EmbeddedDatabase database = EmbeddedDatabase.startEmpty(settings())) {
      assertThat(remembered(database)).isEqualTo("kept");
    }
  }

  @Test
  void dataSurvivesAKilledServerAndItsStaleNote() throws Exception {
    EmbeddedDatabase killed = EmbeddedDatabase.startEmpty(settings());
    remember(killed);
    ProcessHandle process = killed.process();
    process.destroyForcibly();
    process.onExit().get(10, TimeUnit.SECONDS);
    assertThat(settings().dataDirectory().resolve("postmaster.pid")).exists();
    killed.close();

    try (EmbeddedDatabase database = EmbeddedDatabase.startEmpty(settings())) {
      assertThat(remembered(database)).isEqualTo("kept");
    }
  }

  @Test
  void anOrphanedServerIsEndedBeforeTheNextStart() throws Exception {
    EmbeddedDatabase orphan = EmbeddedDatabase.startEmpty(settings());
    ProcessHandle process = orphan.process();
    ByteArrayOutputStream told = new ByteArrayOutputStream();

    new Leftovers(new ProcessNotes(folder.resolve("processes")), settings().dataDirectory())
        .end(new Progress(new PrintStream(told, true), Clock.systemUTC(), Instant.now()));

    assertThat(process.isAlive()).isFalse();
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("Ending PostgreSQL");
    orphan.close();
  }

  @Test
  void aTemporaryDatabaseLeavesNothingBehind() throws Exception {
    EmbeddedDatabase database = EmbeddedDatabase.temporary();
    ProcessHandle process = database.process();

    database.close();

    assertThat(process.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThat(database.folder()).doesNotExist();
  }

  @Test
  void migratingFromTheEnvironmentNeedsTheOwnersPassword() {
    assertThatThrownBy(() -> Migrate.run(Map.of("RABTA_DB_URL", "jdbc:postgresql://x")))
        .isInstanceOf(StartRefused.class)
        .hasMessage("RABTA_OWNER_DB_PASSWORD is not set.");
  }

  @Test
  void migratingFromTheEnvironmentBringsTheSchemaUpToDate() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.startEmpty(settings())) {
      Map<String, String> environment =
          Map.of(
              "RABTA_DB_URL", database.jdbcUrl(),
              "RABTA_OWNER_DB_PASSWORD", database.owner().password());

      assertThat(Migrate.run(environment)).endsWith("migrations applied.");
      assertThat(Migrate.run(environment)).isEqualTo("The schema is up to date.");
    }
  }

  private DatabaseSettings settings() {
    return new DatabaseSettings(
        folder.resolve("data"),
        0,
        DatabaseAccounts.forTests(),
        Path.of(System.getProperty("java.io.tmpdir"), "rabta-postgres"),
        folder.resolve("postgres.log"),
        true);
  }

  private static void remember(EmbeddedDatabase database) throws Exception {
    try (Connection connection = database.connect(database.owner());
        Statement statement = connection.createStatement()) {
      statement.execute("create table probe as select 'kept' as word");
    }
  }

  private static String remembered(EmbeddedDatabase database) throws Exception {
    try (Connection connection = database.connect(database.owner());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select word from probe")) {
      rows.next();
      return rows.getString(1);
    }
  }
}

package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rabta.domain.person.Identifier;
import org.rabta.domain.person.IdentityKeys;

class PlainIdentitiesTest {

  private static final UUID DRAFT = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final String BEFORE = "202611222001";

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Progress progress =
      new Progress(new PrintStream(said, true), Clock.systemUTC(), Instant.now());

  /** A database as a version before sealing left it, with one person and one draft. */
  private void withPlainText(Scene scene) throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.temporary();
        Connection owner = database.connect(database.owner())) {
      execute(owner, "drop schema rabta cascade", "create schema rabta");
      Flyway.configure()
          .dataSource(database.jdbcUrl(), database.owner().user(), database.owner().password())
          .schemas("rabta")
          .createSchemas(false)
          .locations("classpath:db/migration")
          .target(BEFORE)
          .load()
          .migrate();
      execute(
          owner,
          """
          insert into rabta.case_record (id, reference, title, summary, status, strand, strands_second, priority, tlp,
            custody_unit, custody_agency, declines, minor_involved, content_live, demonstration, opened_at, updated_at,
            version)
          values (1, 'RBT-2026-000001', 'Held', '', 'OPEN', 'TRAFFICKING', '', 'URGENT', 'AMBER_STRICT', 'CCRC-LHE',
            'NCCIA', 0, false, false, true, now(), now(), 1)
          """,
          "insert into rabta.participation values (1, 1, 'CCRC-LHE', 'NCCIA', 'CUSTODY', now(), 1)",
          "insert into rabta.victim values (10, 1, 1, 'HELD', 'SA', null, 'NO', null, now())",
          "insert into rabta.victim_identity values (10, 1, 'Demo-Gulab', '0300 1234567', '35202-1234567-1')",
          """
          insert into rabta.report_draft values ('%s', 's', 'CCRC-LHE',
            '{"title":"t","victim":{"place":"x","identity":{"name":"Demo-Chameli","phone":null,"document":null}}}',
            null, now(), now(), 1)
          """
              .formatted(DRAFT));
      database.migrate();
      scene.play(owner);
    }
  }

  @Test
  void whatStoodInPlainTextIsSealedAndNothingOfItIsLeft() throws Exception {
    withPlainText(
        owner -> {
          Path file = folder.resolve("identity-keys.json");

          new IdentityKeyFile(file).prepare(owner, progress);

          IdentityKeys keys = IdentityKeys.parse(Files.readString(file));
          byte[] sealed = bytes(owner, "select sealed from rabta.person_identity");
          assertThat(keys.seal().open(1, 10, sealed).name()).isEqualTo("Demo-Gulab");
          assertThat(keys.seal().open(1, 10, sealed).cnic()).isEqualTo("35202-1234567-1");
          assertThat(
                  keys.seal()
                      .openDraft(DRAFT, bytes(owner, "select sealed from rabta.report_draft")))
              .contains("Demo-Chameli");
          assertThat(text(owner, "select value from rabta.person_index where kind = 'PHONE'"))
              .isEqualTo(keys.index().stored(Identifier.PHONE, "+923001234567"));
          assertThat(text(owner, "select content from rabta.report_draft"))
              .contains("\"place\"")
              .doesNotContain("Demo-Chameli");
          assertThat(text(owner, "select to_regclass('rabta.identity_to_seal')")).isNull();
          assertThat(text(owner, "select identity_kept::text from rabta.person")).isEqualTo("true");
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .isEqualTo("rw-------");
          assertThat(said.toString()).contains("2 were in plain text");
        });
  }

  @Test
  void withoutReadableKeysNothingIsChanged() throws Exception {
    withPlainText(
        owner -> {
          Path file = Files.writeString(folder.resolve("identity-keys.json"), "{}");

          assertThatThrownBy(() -> new IdentityKeyFile(file).prepare(owner, progress))
              .isInstanceOf(StartRefused.class)
              .hasMessageContaining("incomplete");

          assertThat(text(owner, "select name from rabta.identity_to_seal"))
              .isEqualTo("Demo-Gulab");
        });
  }

  @Test
  void lostKeysAreNotMadeAnew() throws Exception {
    withPlainText(
        owner -> {
          Path file = folder.resolve("identity-keys.json");
          new IdentityKeyFile(file).prepare(owner, progress);
          Files.delete(file);

          new IdentityKeyFile(file).prepare(owner, progress);

          assertThat(file).doesNotExist();
          assertThat(said.toString()).contains("put back");
        });
  }

  /** What happens on the database. */
  private interface Scene {
    void play(Connection owner) throws Exception;
  }

  private static void execute(Connection owner, String... statements) throws SQLException {
    owner.setAutoCommit(false);
    try (Statement statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    owner.commit();
    owner.setAutoCommit(true);
  }

  private static String text(Connection owner, String query) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private static byte[] bytes(Connection owner, String query) throws SQLException, IOException {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      assertThat(row.next()).isTrue();
      return row.getBytes(1);
    }
  }
}

package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rabta.domain.person.IdentityKeys;

/** A database that holds two numbers of documents in plain text, from before they were sealed. */
class PlainRequestNumbersTest {

  private static final String BEFORE = "202611222351";
  private static final String SEALED =
      "select item_id || ' of ' || request_id || ' on ' || case_id from rabta.request_document"
          + " order by item_id";

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Progress progress =
      new Progress(new PrintStream(said, true), Clock.systemUTC(), Instant.now());
  private EmbeddedDatabase database;
  private Connection owner;

  @BeforeEach
  void twoNumbersInPlainText() throws Exception {
    database = EmbeddedDatabase.temporary();
    owner = database.connect(database.owner());
    execute("drop schema rabta cascade", "create schema rabta");
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.owner().user(), database.owner().password())
        .schemas("rabta")
        .createSchemas(false)
        .locations("classpath:db/migration")
        .target(BEFORE)
        .load()
        .migrate();
    owner.setAutoCommit(false);
    execute(
        """
        insert into rabta.case_record (id, reference, title, summary, status, strand, strands_second, priority, tlp,
          custody_unit, custody_agency, declines, minor_involved, content_live, demonstration, opened_at, updated_at,
          version)
        values (1, 'RBT-2026-000001', 'Held', '', 'OPEN', 'TRAFFICKING', '', 'URGENT', 'AMBER_STRICT', 'CCRC-LHE',
          'NCCIA', 0, false, false, true, now(), now(), 1)
        """,
        "insert into rabta.participation values (1, 1, 'CCRC-LHE', 'NCCIA', 'CUSTODY', now(), 1)");
    owner.commit();
    owner.setAutoCommit(true);
    execute(
        """
        insert into rabta.agency_request (id, case_id, ordinal, reference, kind, title, tlp, handling, priority,
          from_unit, from_agency, to_unit, to_agency, question, asked_by, asked_name, asked_at, due_at, status, version)
        values (10, 1, 1, 'RBT-2026-000001/R1', 'TRAVEL_HISTORY', 'Held', 'AMBER_STRICT', '', 'URGENT', 'CCRC-LHE',
          'NCCIA', 'AHTC-LHE', 'FIA', 'Where to?', 's', 'Demo', now(), now() + interval '1 day', 'SENT', 1)
        """,
        "insert into rabta.request_item values (100, 10, 1, 'PASSPORT', 'DM1234567')",
        "insert into rabta.request_item values (101, 10, 1, 'PASSPORT', '35202-1234567-1')",
        "insert into rabta.request_item values (102, 10, 1, 'PLACE', 'Lahore')");
    database.migrate();
  }

  @AfterEach
  void stop() throws SQLException {
    owner.close();
    database.close();
  }

  @Test
  void everyNumberIsSealedAndNoneIsLeftInPlainText() throws Exception {
    Path file = folder.resolve("identity-keys.json");

    new IdentityKeyFile(file).prepare(owner, progress);

    assertThat(rows(SEALED)).containsExactly("100 of 10 on 1", "101 of 10 on 1");
    IdentityKeys keys = IdentityKeys.parse(Files.readString(file));
    assertThat(opened(keys, 100)).isEqualTo("DM1234567");
    assertThat(opened(keys, 101)).isEqualTo("35202-1234567-1");
    assertThat(
            rows("select kind || ' ' || coalesce(value, '-') from rabta.request_item order by id"))
        .containsExactly("PASSPORT -", "PASSPORT -", "PLACE Lahore");
    assertThat(rows("select to_regclass('rabta.request_item_to_seal')")).containsExactly("null");
    assertThat(said.toString()).contains("2 were in plain text");
    assertThat(tablesThatSay("DM1234567")).isEmpty();
    assertThat(tablesThatSay("1234567-1")).isEmpty();
  }

  @Test
  void interruptedNothingIsLostAndTheNextStartSealsAllOfThemOnce() throws Exception {
    Path file = folder.resolve("identity-keys.json");
    execute("alter table rabta.request_document add constraint fault check (item_id <> 101)");
    assertThatThrownBy(() -> new IdentityKeyFile(file).prepare(owner, progress))
        .hasMessageContaining("fault");
    assertThat(rows("select value from rabta.request_item_to_seal order by id"))
        .containsExactly("DM1234567", "35202-1234567-1");
    assertThat(rows(SEALED)).isEmpty();
    execute("alter table rabta.request_document drop constraint fault");

    new IdentityKeyFile(file).prepare(owner, progress);
    new IdentityKeyFile(file).prepare(owner, progress);

    assertThat(rows(SEALED)).hasSize(2);
    assertThat(tablesThatSay("DM1234567")).isEmpty();
  }

  @Test
  void untilTheyAreSealedThePortalDoesNotReachThem() throws Exception {
    try (Connection app = database.connect(database.app());
        Statement statement = app.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery("select * from rabta.request_item_to_seal"))
          .hasMessageContaining("permission denied");
    }
  }

  /** Names of the tables in which any row has that text. */
  private List<String> tablesThatSay(String text) throws SQLException {
    var found = new ArrayList<String>();
    for (String table :
        rows(
            "select c.oid::regclass::text from pg_class c where c.relkind = 'r'"
                + " and c.relnamespace = 'rabta'::regnamespace")) {
      if (!rows("select 1 from " + table + " t where t::text like '%" + text + "%' limit 1")
          .isEmpty()) {
        found.add(table);
      }
    }
    return found;
  }

  private String opened(IdentityKeys keys, long item) throws Exception {
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select sealed from rabta.request_document where item_id = " + item)) {
      row.next();
      return keys.seal().openDocument(10, item, row.getBytes(1));
    }
  }

  private List<String> rows(String query) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      var rows = new ArrayList<String>();
      while (answer.next()) {
        rows.add(String.valueOf(answer.getString(1)));
      }
      return rows;
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}

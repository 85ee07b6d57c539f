package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.person.Identifier;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.IdentityKeys;

/** Twenty-five persons and a draft that one key has sealed. */
class RotateIdentityKeysTest {

  private static final int PERSONS = 25;
  private static final UUID DRAFT = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private static EmbeddedDatabase database;

  @TempDir private Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path file;
  private IdentityKeys first;

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedDatabase.temporary();
    try (Connection owner = database.connect(database.owner())) {
      owner.setAutoCommit(false);
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
          """
          insert into rabta.person
          select n, 1, n, 'HELD', 'SA', null, 'NO', null, now() from generate_series(1, 25) n
          """,
          """
          insert into rabta.report_draft (id, subject, unit, content, started_at, updated_at, version)
          values ('%s', 's', 'CCRC-LHE', '{}', now(), now(), 1)
          """
              .formatted(DRAFT));
      owner.commit();
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void sealWithOneKey() throws Exception {
    first = IdentityKeys.generate();
    file = folder.resolve("identity-keys.json");
    Files.writeString(file, first.toFile());
    try (Connection owner = database.connect(database.owner())) {
      execute(owner, "delete from rabta.person_index");
      try (SealedRows rows = new SealedRows(owner, first)) {
        for (int person = 1; person <= PERSONS; person++) {
          rows.add(1, person, identity(person));
        }
      }
      try (PreparedStatement change =
          owner.prepareStatement("update rabta.report_draft set sealed = ? where id = ?")) {
        change.setBytes(1, first.seal().closeDraft(DRAFT, "Demo-Chameli"));
        change.setObject(2, DRAFT);
        change.executeUpdate();
      }
    }
  }

  @Test
  void everythingIsSealedAndFoundByTheNewKeyAloneAndTheOldOneIsSwitchedOff() throws Exception {
    try (Connection owner = database.connect(database.owner())) {
      var rotation = rotation(owner);
      rotation.begin();
      rotation.finish(10);

      IdentityKeys keys = IdentityKeys.parse(Files.readString(file));
      assertThat(keys.hasOlder()).isFalse();
      assertThat(new SealedAnew(owner, keys).left()).isZero();
      for (int person = 1; person <= PERSONS; person++) {
        assertThat(keys.seal().open(1, person, sealed(owner, person))).isEqualTo(identity(person));
        assertThat(found(owner, keys, person)).containsExactly((long) person);
      }
      assertThat(keys.seal().openDraft(DRAFT, draft(owner))).isEqualTo("Demo-Chameli");
      byte[] one = sealed(owner, 1);
      assertThatThrownBy(() -> first.seal().open(1, 1, one)).isNotNull();
      assertThat(keys.fit(first.seal().close(1, 1, identity(1)))).as("switched off").isFalse();
    }
  }

  @Test
  void killedInTheMiddleItGoesOnWhereItWasWithTheSameNewKey() throws Exception {
    byte[] newest;
    try (Connection owner = database.connect(database.owner())) {
      rotation(owner).begin();
      IdentityKeys keys = IdentityKeys.parse(Files.readString(file));
      newest = keys.newest();
      owner.setAutoCommit(false);
      new SealedAnew(owner, keys).batch(10);
      owner.commit();
      new SealedAnew(owner, keys).batch(10);
      // killed here: what was not committed is as it was
    }
    try (Connection owner = database.connect(database.owner())) {
      IdentityKeys keys = IdentityKeys.parse(Files.readString(file));
      assertThat(new SealedAnew(owner, keys).left()).isEqualTo(PERSONS - 10);
      for (int person = 1; person <= PERSONS; person++) {
        assertThat(keys.seal().open(1, person, sealed(owner, person))).isEqualTo(identity(person));
      }

      var rotation = rotation(owner);
      rotation.begin();
      assertThat(said.toString(StandardCharsets.UTF_8)).contains("goes on where it was");
      rotation.finish(10);

      IdentityKeys after = IdentityKeys.parse(Files.readString(file));
      assertThat(after.newest()).isEqualTo(newest);
      assertThat(after.hasOlder()).isFalse();
      assertThat(new SealedAnew(owner, after).left()).isZero();
    }
  }

  @Test
  void whatAnOldKeySealedAfterwardsIsTakenUpByTheNextRun() throws Exception {
    try (Connection owner = database.connect(database.owner())) {
      rotation(owner).begin();
      rotation(owner).finish(500);
      try (SealedRows late = new SealedRows(owner, first)) {
        execute(owner, "delete from rabta.person_index where person_id = 7");
        late.add(1, 7, identity(7));
      }

      rotation(owner).begin();
      rotation(owner).finish(500);

      IdentityKeys keys = IdentityKeys.parse(Files.readString(file));
      assertThat(keys.seal().open(1, 7, sealed(owner, 7))).isEqualTo(identity(7));
      assertThat(keys.hasOlder()).isFalse();
    }
  }

  @Test
  void aBatchIsANumberOfSense() {
    assertThat(RotateIdentityKeys.batch(List.of())).isEqualTo(RotateIdentityKeys.BATCH);
    assertThat(RotateIdentityKeys.batch(List.of("--batch", "20"))).isEqualTo(20);
    for (var wrong : List.of("0", "x", "10001", "")) {
      assertThatThrownBy(() -> RotateIdentityKeys.batch(List.of("--batch", wrong)))
          .isInstanceOf(StartRefused.class);
    }
  }

  @Test
  void whatIsMistypedChangesNothing() throws Exception {
    String before = Files.readString(file);
    var environment =
        Map.of(
            "RABTA_DB_URL", database.jdbcUrl(),
            "RABTA_OWNER_DB_USER", database.owner().user(),
            "RABTA_OWNER_DB_PASSWORD", database.owner().password(),
            "RABTA_IDENTITY_KEYS", file.toString());

    for (var wrong : List.of(List.of("--bgin"), List.of("--batch", "0"), List.of("--batch"))) {
      assertThatThrownBy(() -> RotateIdentityKeys.run(wrong, environment))
          .isInstanceOf(StartRefused.class);
    }
    assertThatThrownBy(() -> RotateIdentityKeys.run(List.of(), Map.of()))
        .isInstanceOf(StartRefused.class)
        .hasMessage("RABTA_IDENTITY_KEYS is not set.");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  private RotateIdentityKeys rotation(Connection owner) {
    return new RotateIdentityKeys(file, owner, new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private static Identity identity(int person) {
    return Identity.of(
        new IdentityEntry("Demo-Gulab " + person, null, "35202-12345%02d-1".formatted(person)));
  }

  private static byte[] sealed(Connection owner, int person) throws SQLException {
    return bytes(owner, "select sealed from rabta.person_identity where person_id = " + person);
  }

  private static byte[] draft(Connection owner) throws SQLException {
    return bytes(owner, "select sealed from rabta.report_draft where id = '" + DRAFT + "'");
  }

  private static byte[] bytes(Connection owner, String query) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getBytes(1);
    }
  }

  private static List<Long> found(Connection owner, IdentityKeys keys, int person)
      throws SQLException {
    var card = identity(person).identifiers().get(Identifier.CNIC);
    try (PreparedStatement find =
        owner.prepareStatement("select person_id from rabta.person_index where value = ?")) {
      find.setString(1, keys.index().stored(Identifier.CNIC, card));
      try (ResultSet answer = find.executeQuery()) {
        var found = new ArrayList<Long>();
        while (answer.next()) {
          found.add(answer.getLong(1));
        }
        return found;
      }
    }
  }

  private static void execute(Connection owner, String... statements) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}

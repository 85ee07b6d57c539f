package org.rabta.web.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.rabta.local.DatabaseAccount;
import org.rabta.local.EmbeddedDatabase;

class RevocationTableTest {

  private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.shared();
  private static final Instant AT = Instant.parse("2026-11-23T05:00:00.123456Z");

  private final RevocationTable table =
      new RevocationTable(source(DATABASE.app()), source(DATABASE.job()));

  @Test
  void anEndIsRecordedAndReadWithoutAnybodySignedIn() throws SQLException {
    Revocation session = Revocation.ofSession("recorded-session", AT);
    Revocation person = Revocation.ofPerson("recorded-person", AT);

    table.add(session);
    table.add(person);

    assertThat(table.recordedWithin(Duration.ofMinutes(1))).contains(session, person);
  }

  @Test
  void onlyOldRowsAreForgotten() throws SQLException {
    Revocation recent = Revocation.ofSession("recent-session", AT);
    table.add(recent);

    assertThat(table.forgetOlderThan(Duration.ofHours(1))).isZero();
    assertThat(table.recordedWithin(Duration.ofMinutes(1))).contains(recent);
  }

  @Test
  void theRunningPortalCannotTakeAnEndBack() throws SQLException {
    table.add(Revocation.ofSession("final-session", AT));

    assertDenied("delete from revoked_login");
    assertDenied("update revoked_login set session_id = 'another'");
    assertDenied("truncate revoked_login");
  }

  @Test
  void theTimeOfRecordingIsTheDatabasesOwn() {
    assertDenied(
        "insert into revoked_login (session_id, revoked_at, recorded_at)"
            + " values ('s', now(), now() - interval '1 day')");
  }

  private static void assertDenied(String sql) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(
            () -> {
              try (Connection connection = DATABASE.connect(DATABASE.app());
                  Statement statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .withMessageContaining("permission denied");
  }

  private static DataSource source(DatabaseAccount account) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(DATABASE.jdbcUrl());
    source.setUser(account.user());
    source.setPassword(account.password());
    return source;
  }
}

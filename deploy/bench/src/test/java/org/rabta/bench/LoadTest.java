package org.rabta.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.rabta.domain.routing.Router;
import org.rabta.local.EmbeddedDatabase;
import org.rabta.local.StartRefused;

class LoadTest {

  private static final int CASES = 300;

  @Test
  void casesAreLoadedAsThePortalWouldHaveWrittenThemAndOnlyOnce() throws Exception {
    CaseMaker maker = new CaseMaker(3, CASES, Router.standard());
    try (EmbeddedDatabase database = EmbeddedDatabase.temporary();
        Connection owner = database.connect(database.owner())) {
      new Load(owner, maker, CASES).run(2, copied -> {});

      assertThat(number(owner, "select count(*) from rabta.case_record")).isEqualTo(CASES);
      assertThat(number(owner, "select count(*) from rabta.routing_decision")).isEqualTo(CASES);
      accessIsWhatTheTriggerWouldMake(owner);
      theLocksAreOnAgain(owner);
      assertThat(number(owner, "select nextval('rabta.case_record_seq')"))
          .isGreaterThan(CASES + 49);
      assertThatThrownBy(() -> new Load(owner, maker, CASES).run(1, copied -> {}))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("holds cases already");
    }
  }

  private static void accessIsWhatTheTriggerWouldMake(Connection owner) throws SQLException {
    String fingerprint =
        "select count(*) + sum(hashtext(a::text)::bigint) from rabta.case_access a";
    long loaded = number(owner, fingerprint);
    try (Statement statement = owner.createStatement()) {
      statement.execute("delete from rabta.case_access");
      statement.execute("select rabta.derive_case_access(array_agg(id)) from rabta.case_record");
    }
    assertThat(number(owner, fingerprint)).isEqualTo(loaded);
  }

  private static void theLocksAreOnAgain(Connection owner) throws SQLException {
    String off =
        "select count(*) from pg_class c where c.relnamespace = 'rabta'::regnamespace"
            + " and c.relkind = 'r' and c.relname = any (array['case_record', 'case_access',"
            + " 'participation', 'person']) and not c.relforcerowsecurity";
    String triggers =
        "select count(*) from pg_trigger t join pg_class c on c.oid = t.tgrelid"
            + " where c.relnamespace = 'rabta'::regnamespace and t.tgenabled = 'D'";
    assertThat(number(owner, off)).isZero();
    assertThat(number(owner, triggers)).isZero();
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}

package org.rabta.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.person.IdentityKeys;
import org.rabta.domain.person.IdentitySeal;
import org.rabta.domain.routing.Router;
import org.rabta.local.EmbeddedDatabase;
import org.rabta.local.StartRefused;

class LoadTest {

  private static final int CASES = 300;
  private static final String BUILT =
      "select (select count(*) from pg_constraint where connamespace = 'rabta'::regnamespace)"
          + " + (select count(*) from pg_class where relnamespace = 'rabta'::regnamespace)";
  private static final List<String> PARTS =
      List.of(
          "case_note",
          "case_turn",
          "evidence_item",
          "case_share",
          "agency_request",
          "payment",
          "journey_leg",
          "advert_check",
          "case_task",
          "fact_statement",
          "case_sign",
          "person",
          "person_identity",
          "person_index",
          "case_identifier",
          "case_mark",
          "case_text",
          "wait",
          "content_block",
          "content_check",
          "request_item",
          "task_force_case",
          "case_assignment",
          "case_provision",
          "identity_opening",
          "case_look",
          "case_activity",
          "case_merge",
          "case_not_same",
          "case_returned",
          "case_share_end",
          "evidence_recipient");

  @Test
  void casesAreLoadedAsThePortalWouldHaveWrittenThemAndOnlyOnce() throws Exception {
    IdentityKeys keys = IdentityKeys.generate();
    CaseMaker maker = new CaseMaker(3, CASES, Router.standard(), Sealing.with(keys));
    try (EmbeddedDatabase database = EmbeddedDatabase.temporary();
        Connection owner = database.connect(database.owner())) {
      long built = number(owner, BUILT);
      new Load(owner, maker, CASES, step -> {}).run(2, copied -> {});

      assertThat(number(owner, "select count(*) from rabta.case_record")).isEqualTo(CASES);
      assertThat(number(owner, "select count(*) from rabta.routing_decision")).isEqualTo(CASES);
      assertThat(number(owner, BUILT)).as("references and indexes").isEqualTo(built);
      everyPartOfTheRecordIsThere(owner);
      identitiesOpen(owner, keys.seal());
      wordsAreWhatTheTriggersWouldKeep(owner);
      accessIsWhatTheTriggerWouldMake(owner);
      whoReadsRequestsAloneHasOneToRead(owner);
      theLocksAreOnAgain(owner);
      assertThat(number(owner, "select nextval('rabta.case_record_seq')"))
          .isGreaterThan(CASES + 49);
      assertThatThrownBy(() -> new Load(owner, maker, CASES, step -> {}).run(1, copied -> {}))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("holds cases already");
    }
  }

  private static void everyPartOfTheRecordIsThere(Connection owner) throws SQLException {
    for (String table : PARTS) {
      assertThat(number(owner, "select count(*) from rabta." + table)).as(table).isPositive();
    }
  }

  private static void identitiesOpen(Connection owner, IdentitySeal seal) throws Exception {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("select * from rabta.person_identity limit 5")) {
      while (row.next()) {
        var who =
            seal.open(row.getLong("case_id"), row.getLong("person_id"), row.getBytes("sealed"));
        assertThat(who.name()).matches("[A-Z][a-z]+ [A-Z][a-z]+");
      }
    }
  }

  private static void wordsAreWhatTheTriggersWouldKeep(Connection owner) throws SQLException {
    String fingerprint =
        "select count(*) + sum(hashtext(t::text)::bigint) from rabta.case_text t"
            + " where source <> 'case_note' and source <> 'payment'";
    long loaded = number(owner, fingerprint);
    try (Statement statement = owner.createStatement()) {
      statement.execute("update rabta.case_text set words = ''");
      statement.execute("update rabta.case_record set title = title");
      statement.execute("update rabta.report set narrative = narrative");
      statement.execute("update rabta.advertisement set wording = wording");
      statement.execute("update rabta.recruiter set name = name");
      statement.execute("update rabta.person set place = place");
      assertThat(number(owner, fingerprint)).isEqualTo(loaded);
      statement.execute("select rabta.make_case_text()");
    }
    assertThat(number(owner, fingerprint)).isEqualTo(loaded);
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

  private static void whoReadsRequestsAloneHasOneToRead(Connection owner) throws SQLException {
    String asked = "select count(*) from rabta.case_access a where a.level = 'REQUEST_ONLY'";
    String open =
        " and not exists (select 1 from rabta.agency_request r where r.case_id = a.case_id"
            + " and a.principal in ('U:' || r.to_unit, 'A:' || r.to_agency)"
            + " and r.status in ('SENT', 'CLAIMED'))";
    assertThat(number(owner, asked)).isPositive();
    assertThat(number(owner, asked + open)).isZero();
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

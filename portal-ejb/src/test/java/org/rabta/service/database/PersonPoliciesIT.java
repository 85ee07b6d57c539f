package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.AUDITOR;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CYBER;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/** What the database gives of persons and identities when the checks in Java are left out. */
class PersonPoliciesIT {

  private static final long CASE = 701;
  private static final long PERSON = CASE * 10;
  private static final AtomicLong KEYS = new AtomicLong(70_000);

  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.opened(database, CASE);
    CasesInDatabase.proposed(database, 702, 702);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void whatIsSealedIsHandedOutOnlyWhileTheReaderHasItOpen() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThat(sealed(as)).isZero();

      open(as, CYBER, "now()", "now() + interval '15 minutes'");
      assertThat(sealed(as)).isOne();

      as.change("update rabta.identity_opening set closed_at = now() where person_id = 7010");
      assertThat(sealed(as)).isZero();
    }
  }

  @Test
  void anOpeningThatIsOverOpensNothing() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      open(as, CYBER, "now() - interval '20 minutes'", "now() - interval '5 minutes'");

      assertThat(sealed(as)).isZero();
    }
  }

  @Test
  void theOpeningOfAnotherOpensNothingForMe() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      open(as, CYBER, "now()", "now() + interval '15 minutes'");
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CYBER_SUPERVISOR)) {
      assertThat(sealed(as)).isZero();
      assertThat(as.query("select id from rabta.identity_opening where case_id = 701"))
          .isNotEmpty();
    }
    for (var stranger : new Caller[] {OTHER_CYBER, CIRCLE, AUDITOR}) {
      try (var as = DatabaseAs.caller(database, stranger)) {
        assertThat(as.query("select id from rabta.identity_opening")).isEmpty();
        assertThat(as.query("select id from rabta.person_index")).isEmpty();
      }
    }
    try (var owner = DatabaseAs.owner(database)) {
      owner.change("delete from rabta.identity_opening");
      owner.commit();
    }
  }

  @Test
  void nobodyOpensForLongerForOthersOrWhatIsNotTheirs() throws Exception {
    refused(CYBER, CYBER, CASE, "now()", "now() + interval '16 minutes'");
    refused(CYBER, CYBER, CASE, "now() + interval '1 day'", "now() + interval '1 day 5 minutes'");
    refused(CYBER, CYBER_SUPERVISOR, CASE, "now()", "now() + interval '5 minutes'");
    refused(CIRCLE, CIRCLE, CASE, "now()", "now() + interval '5 minutes'");
    refused(CIRCLE, CIRCLE, 702, "now()", "now() + interval '5 minutes'");
  }

  @Test
  void whatWasOpenedCannotBeUndoneOrMadeLonger() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      open(as, CYBER, "now()", "now() + interval '5 minutes'");
      assertThatThrownBy(() -> as.change("delete from rabta.identity_opening"))
          .isInstanceOf(SQLException.class);
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(
              () -> as.change("update rabta.identity_opening set open_until = now() + '1 day'"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aPreviewRecordsNoPersonAndFindsNobody() throws Exception {
    try (var as = DatabaseAs.caller(database, CIRCLE)) {
      assertThat(as.query("select id from rabta.person")).isEmpty();
      assertThat(as.query("select id from rabta.person_index where case_id = 702")).isEmpty();
      assertThatThrownBy(() -> person(as, 702, 5)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void theCustodianAddsAndCorrectsButNeverMovesAPerson() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      person(as, CASE, 6);
      assertThat(as.change("update rabta.person set roles = 'WITNESS' where ordinal = 6")).isOne();
      assertThatThrownBy(() -> as.change("update rabta.person set case_id = 702"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void noColumnOfThePersonsTablesIsLeftForAnIdentityInPlainText() throws Exception {
    try (var as = DatabaseAs.owner(database)) {
      assertThat(as.query("select 1 where to_regclass('rabta.victim_identity') is not null"))
          .isEmpty();
      assertThat(as.query("select 1 where to_regclass('rabta.identity_to_seal') is not null"))
          .isEmpty();
    }
  }

  private static int sealed(DatabaseAs as) throws SQLException {
    return as.query("select person_id from rabta.person_identity where person_id = ?", PERSON)
        .size();
  }

  private static void open(DatabaseAs as, Caller by, String at, String until) throws SQLException {
    open(as, by, CASE, at, until);
  }

  private static void open(DatabaseAs as, Caller by, long ofCase, String at, String until)
      throws SQLException {
    as.change(
        """
        insert into rabta.identity_opening (id, case_id, person_id, reference, purpose, opened_by, opened_name, unit,
          agency, opened_at, open_until)
        values (?, ?, ?, 'RBT-2026-900701/V1', 'INVESTIGATION', ?, ?, ?, ?, %s, %s)
        """
            .formatted(at, until),
        KEYS.incrementAndGet(),
        ofCase,
        ofCase * 10,
        by.subject(),
        by.name(),
        by.unit(),
        by.agency());
  }

  private static void person(DatabaseAs as, long ofCase, int ordinal) throws SQLException {
    as.change(
        "insert into rabta.person values (?, ?, ?, 'HELD', 'SA', null, 'NO', null, now())",
        KEYS.incrementAndGet(),
        ofCase,
        ordinal);
  }

  private static void refused(Caller session, Caller by, long ofCase, String at, String until)
      throws SQLException {
    try (var as = DatabaseAs.caller(database, session)) {
      assertThatThrownBy(() -> open(as, by, ofCase, at, until)).isInstanceOf(SQLException.class);
    }
  }
}

package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;
import static org.rabta.service.database.CasesInDatabase.OTHER_CYBER;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/**
 * Words of notes, payments and places are found by those alone who read that part. Case 401 is in
 * custody of the cybercrime centre Lahore; the centre Karachi observes it.
 */
class SearchPartsIT {

  private static final AtomicLong KEYS = new AtomicLong(40_000);

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openOneCaseWithANoteOfEachMark() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.opened(database, 401);
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "insert into rabta.participation values (401999, 401, 'CCRC-KHI', 'NCCIA', 'OBSERVER',"
              + " now(), 1)");
      as.commit();
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      note(as, "RED", "wordred", null, false);
      note(as, "AMBER_STRICT", "wordstrict", null, false);
      note(as, "AMBER", "wordamber", null, false);
      note(as, "GREEN", "wordgreen 0300-7654321", null, false);
      note(as, "CLEAR", "wordclear", null, false);
      entry(
          as,
          "insert into rabta.case_note values (?, 401, 'wordonward', 'CLEAR', 'NO_ONWARD_SHARING', null",
          null,
          false);
      payment(as, "EASYPAISA", "0345 1112223 Nargis Demo", "receipt TX-99120", null, false);
      as.change(
          "insert into rabta.person values (40150, 401, 2, 'HELD', 'AE', 'Sharjah', 'NO',"
              + " 'after eight wordsafe', now())");
      as.commit();
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wordamber",
        "wordgreen",
        "03007654321",
        "wordclear",
        "easypaisa",
        "0345-1112223",
        "نرگس",
        "TX-99120",
        "sharjah",
        "شارجہ",
        "wordclear easypaisa sharjah"
      })
  void whoReadsThePartsFindsWhatTheySay(String typed) throws Exception {
    for (var caller : List.of(CYBER, CYBER_SUPERVISOR, OTHER_CYBER)) {
      assertThat(found(caller, typed)).as(caller.unit()).containsExactly("401");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wordred", "wordstrict", "wordonward", "wordsafe", "eight"})
  void whatFewMayReadIsFoundByNobody(String typed) throws Exception {
    for (var caller : List.of(CYBER, CYBER_SUPERVISOR, OTHER_CYBER)) {
      assertThat(found(caller, typed)).as(caller.unit()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOTES, wordgreen",
    "PAYMENTS, easypaisa",
    "PEOPLE, sharjah",
  })
  void anAccessLimitedToAPartFindsByThatPartAlone(String part, String typed) throws Exception {
    try (var as = DatabaseAs.owner(database)) {
      grant(as, "OBSERVER", part);
      assertThat(found(as, OTHER_CIRCLE, typed)).containsExactly("401");
      for (var other : List.of("wordgreen", "easypaisa", "sharjah")) {
        if (!other.equals(typed)) {
          assertThat(found(as, OTHER_CIRCLE, other)).as(other).isEmpty();
        }
      }
      assertThat(found(as, OTHER_CIRCLE, typed + " said")).isEmpty();
    }
  }

  @Test
  void whoIsOnlyAskedForSomethingFindsNothingOfIt() throws Exception {
    for (var level : List.of("REQUEST_ONLY", "PREVIEW", "REFERRAL_ONLY")) {
      try (var as = DatabaseAs.owner(database)) {
        as.change(
            "insert into rabta.participation values (402000, 401, 'AHTC-GRW', 'FIA', ?, now(), 1)",
            level);
        for (var typed : List.of("wordgreen", "easypaisa", "sharjah")) {
          assertThat(found(as, OTHER_CIRCLE, typed)).as(level + " " + typed).isEmpty();
        }
      }
    }
    assertThat(found(CIRCLE, "wordgreen")).isEmpty();
  }

  @Test
  void whatWasCorrectedOrTakenBackIsNotFoundAnyMore() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      var note = note(as, "GREEN", "wordearlier", null, false);
      var paid = payment(as, "BANK", "PK36SCBL0000001123456702", "wordpaid", null, false);
      var advert = advert(as, "wordadvert", null);
      for (var there : List.of("wordearlier", "wordpaid", "wordadvert")) {
        assertThat(found(as, there)).as(there).hasSize(1);
      }
      var later = note(as, "CLEAR", "wordlater", note, false);
      assertThat(found(as, "wordlater")).hasSize(1);
      note(as, "CLEAR", "wordlater", later, true);
      payment(as, "BANK", "PK36SCBL0000001123456702", "wordpaid", paid, true);
      advert(as, "wordbetter", advert);
      as.commit();
    }
    for (var gone : List.of("wordearlier", "wordlater", "wordpaid", "wordadvert")) {
      assertThat(found(CYBER, gone)).as(gone).isEmpty();
    }
    assertThat(found(CYBER, "wordbetter")).hasSize(1);
  }

  @Test
  void makingAllWordsAnewChangesNothing() throws Exception {
    var all =
        "select source || record_id || case_id || part || words from rabta.case_text order by 1";
    try (var as = DatabaseAs.owner(database)) {
      var before = as.query(all);
      as.query("select rabta.make_case_text()");
      assertThat(as.query(all)).isEqualTo(before);
    }
  }

  private static void grant(DatabaseAs as, String level, String parts) throws SQLException {
    as.change(
        "insert into rabta.access_grant values (?, 401, 'AHTC-GRW', 'FIA', ?, 'SHARING', 1, ?,"
            + " now(), now() + interval '1 day', null, 1)",
        KEYS.incrementAndGet(),
        level,
        parts);
  }

  private static Long note(
      DatabaseAs as, String tlp, String text, Long supersedes, boolean withdrawn)
      throws SQLException {
    return entry(
        as,
        "insert into rabta.case_note values (?, 401, '%s', '%s', '', null".formatted(text, tlp),
        supersedes,
        withdrawn);
  }

  private static Long payment(
      DatabaseAs as,
      String channel,
      String account,
      String remark,
      Long supersedes,
      boolean withdrawn)
      throws SQLException {
    return entry(
        as,
        "insert into rabta.payment values (?, 401, '%s', '%s', 5, 'PKR', null, null, 'VICTIM', 'RECRUITER', 'YES', '%s'"
            .formatted(channel, account, remark),
        supersedes,
        withdrawn);
  }

  private static Long advert(DatabaseAs as, String wording, Long supersedes) throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        """
        insert into rabta.advertisement (id, case_id, platform, wording, live, recorded_at, first_id, supersedes,
          correction, submission, entered_by, entered_name, entered_unit, entered_agency, entered_at)
        values (?, 401, 'facebook', ?, 'YES', now(), ?::bigint, ?::bigint, ?, ?, ?, ?, ?, ?, now())
        """,
        key,
        wording,
        supersedes,
        supersedes,
        supersedes == null ? null : "why",
        "s" + key,
        CYBER.subject(),
        CYBER.name(),
        CYBER.unit(),
        CYBER.agency());
    return key;
  }

  private static Long entry(DatabaseAs as, String begin, Long supersedes, boolean withdrawn)
      throws SQLException {
    var key = KEYS.incrementAndGet();
    as.change(
        begin + ", ?::bigint, ?, ?, ?, ?, ?, ?, ?, now())",
        key,
        supersedes,
        withdrawn,
        supersedes == null ? null : "why",
        "s" + key,
        CYBER.subject(),
        CYBER.name(),
        CYBER.unit(),
        CYBER.agency());
    return key;
  }

  private static List<String> found(Caller caller, String typed) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return found(as, typed);
    }
  }

  /** What the caller would find of what is not yet on record for others. */
  private static List<String> found(DatabaseAs as, Caller caller, String typed)
      throws SQLException {
    as.query(
        "select set_config('rabta.subject', ?, true), set_config('rabta.roles', ?, true),"
            + " set_config('rabta.agency', ?, true), set_config('rabta.unit', ?, true)",
        caller.subject(),
        caller.roleList(),
        caller.agency(),
        caller.unit());
    return found(as, typed);
  }

  private static List<String> found(DatabaseAs as, String typed) throws SQLException {
    var among =
        as.query(
            "select c from rabta.cases_saying_among(array[401], rabta.search_terms(?)) c", typed);
    assertThat(as.query("select rabta.cases_saying(rabta.search_terms(?), 1000)", typed))
        .containsExactly("{" + String.join(",", among) + "}");
    return among;
  }
}

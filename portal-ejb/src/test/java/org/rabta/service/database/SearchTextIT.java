package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.local.EmbeddedDatabase;

/**
 * What is found, however it is written, and by whom. Case 401 is in custody of the cybercrime
 * centre Lahore and proposed to the circle Lahore.
 */
class SearchTextIT {

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openOneCaseThatSaysALot() throws Exception {
    database = EmbeddedDatabase.temporary();
    CasesInDatabase.proposed(database, 401, 401);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(
          "insert into rabta.report values (40101, 401, ?, 'FAMILY', 'CCRC-LHE', 'Officer', now())",
          "They paid Rs. 350,000 at the Gulberg office. نوکری کے لیے ویزا کا وعدہ کیا گیا۔ "
              + "Card 35201-1234567-1, second telephone 0300-765 4321.");
      as.change(
          "insert into rabta.advertisement values (40102, 401, 'facebook', 'Demo Nargis Travels',"
              + " 'https://www.Jobs-Demo.example/offer/12?x=1#top', 'Visa in ten days', 'YES', now())");
      as.change(
          "insert into rabta.recruiter values (40103, 401, 'Muhammad Saeed Chaudhry',"
              + " '+92 (0)321 555 0199', 'OP&HRD/2345/LHR/2019', now())");
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
        "Held in a camp",
        "camp HELD",
        "gulberg paid",
        "ويزا",
        "ویزا وعده",
        "نوكري",
        "نَوکَری",
        "Mohammed",
        "Mohammad Said",
        "محمد",
        "محمد سعید",
        "Saeed gulberg",
        "Nargis",
        "نرگس",
        "03215550199",
        "0321 5550199",
        "+92 321 5550199",
        "0092-321-555-0199",
        "92 321 555",
        "٠٣٢١٥٥٥٠١٩٩",
        "3520112345671",
        "35201-1234567-1",
        "35201 1234567 1",
        "0300-7654321",
        "RBT-2026-900401",
        "rbt-2026-9004",
        "RBT 2026 900401",
        "2026-900401",
        "900401",
        "https://jobs-demo.example/offer/12",
        "jobs-demo.example",
        "www.jobs-demo.example/offer",
        "http://JOBS-DEMO.example/",
        "OP&HRD/2345/LHR/2019",
        "op&hrd-2345-lhr",
        "2345",
        "facebook"
      })
  void isFoundHoweverItIsWritten(String typed) throws Exception {
    assertThat(found(CYBER, typed)).as(typed).containsExactly("401");
    assertThat(found(CYBER_SUPERVISOR, typed)).as(typed).containsExactly("401");
    assertThat(foundByIndex(CYBER, typed)).as(typed).isEqualTo("{401}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Islamabad", "gulberg Islamabad", "Akram", "03215550198", "RBT-2026-1"})
  void whatNobodySaidIsNotFound(String typed) throws Exception {
    assertThat(found(CYBER, typed)).as(typed).isEmpty();
    assertThat(foundByIndex(CYBER, typed)).as(typed).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Victim", "V. Victim"})
  void aSealedNameIsNeverFound(String typed) throws Exception {
    assertThat(found(CYBER, typed)).isEmpty();
  }

  @Test
  void aPreviewFindsWhatItShowsAndNothingElse() throws Exception {
    assertThat(found(CIRCLE, "camp")).containsExactly("401");
    for (var hidden : List.of("gulberg", "Mohammed", "jobs-demo.example", "03215550199")) {
      assertThat(found(CIRCLE, hidden)).as(hidden).isEmpty();
      assertThat(foundByIndex(CIRCLE, hidden)).as(hidden).isEqualTo("{}");
    }
  }

  @Test
  void aStrangerFindsNothing() throws Exception {
    assertThat(found(OTHER_CIRCLE, "camp")).isEmpty();
    assertThat(foundByIndex(OTHER_CIRCLE, "camp")).isEqualTo("{}");
  }

  @Test
  void aGrantFindsOnlyInThePartsItReachesAndNotAfterItsEnd() throws Exception {
    grant(40110, "ADVERTS", "now() + interval '1 day'");
    assertThat(found(OTHER_CIRCLE, "Mohammed")).containsExactly("401");
    assertThat(found(OTHER_CIRCLE, "gulberg")).isEmpty();

    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "update rabta.case_access set expires_at = now() - interval '1 second' where principal = 'U:AHTC-GRW'");
      as.commit();
    }
    assertThat(found(OTHER_CIRCLE, "Mohammed")).isEmpty();
    try (var as = DatabaseAs.owner(database)) {
      as.change("delete from rabta.access_grant where id = 40110");
      as.commit();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "!!! ??? ...",
        "' or 1=1 --",
        "a & b | !c <-> d:*",
        "':*' \\ '' %_",
        "\"quoted\" (nested (((",
        "۔۔۔ ، ؟",
        "x:* | 'y",
        "\\\\' & \\",
        "r:1 d:2 n:ab u:x"
      })
  void nothingThatIsTypedIsAnOperator(String typed) throws Exception {
    found(CYBER, typed);
    foundByIndex(CYBER, typed);
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.query("select rabta.search_terms(?)", typed.repeat(900));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Muhammad, Mohammed, محمد",
    "Ahmad, Ahmed, احمد",
    "Hussain, Husein, حسین",
    "Usman, Osman, عثمان",
    "Ali, Alee, علی",
    "Khan, Khaan, خان",
    "Sheikh, Shaikh, شیخ",
    "Fatima, Fatimah, فاطمہ",
    "Yousaf, Yusuf, یوسف",
    "Zulfiqar, Zulfikar, ذوالفقار",
    "Javed, Jawaid, جاوید",
    "Nargis, Nergis, نرگس",
    "Iqbal, Eqbal, اقبال",
    "Syed, Sayed, سید",
    "Waqar, Vaqar, وقار"
  })
  void aNameSoundsTheSameInBothScripts(String one, String other, String urdu) throws Exception {
    assertThat(key(other)).isEqualTo(key(one));
    assertThat(key(urdu)).isEqualTo(key(one));
  }

  @ParameterizedTest
  @CsvSource({
    "Ahmad, Hamid",
    "Akram, Aslam",
    "Nargis, Narges Khan",
    "Usman, Imran",
    "Tariq, Sadiq"
  })
  void otherNamesSoundOtherwise(String one, String other) throws Exception {
    assertThat(key(other)).isNotEqualTo(key(one));
  }

  @Test
  void nobodyReadsTheWordsThemselves() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.query("select words from rabta.case_text"))
          .hasMessageContaining("permission denied");
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(
              () -> as.query("select rabta.say('report', 1, 401, null, array['planted'])"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void aRecordThatIsGoneIsNotFoundAnyMore() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change("insert into rabta.recruiter values (40120, 401, 'Ephemeral', null, null, now())");
      as.commit();
    }
    assertThat(found(CYBER, "ephemeral")).hasSize(1);
    try (var as = DatabaseAs.owner(database)) {
      as.change("delete from rabta.recruiter where id = 40120");
      as.commit();
    }
    assertThat(found(CYBER, "ephemeral")).isEmpty();
  }

  private static void grant(long id, String parts, String until) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      as.change(
          "insert into rabta.access_grant values (?, 401, 'AHTC-GRW', 'FIA', 'OBSERVER', 'SHARING', 1, ?, now(), "
              + until
              + ", null, 1)",
          id,
          parts);
      as.commit();
    }
  }

  private static List<String> found(Caller caller, String typed) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query(
          "select distinct c from rabta.cases_saying_among(array[401, 402], rabta.search_terms(?)) c"
              + " where cardinality(rabta.search_terms(?)) > 0",
          typed,
          typed);
    }
  }

  private static String foundByIndex(Caller caller, String typed) throws SQLException {
    try (var as = DatabaseAs.caller(database, caller)) {
      return as.query("select rabta.cases_saying(rabta.search_terms(?), 1000)", typed).get(0);
    }
  }

  private static String key(String name) throws SQLException {
    try (var as = DatabaseAs.owner(database)) {
      return as.query("select rabta.name_key(?)", name).get(0);
    }
  }
}

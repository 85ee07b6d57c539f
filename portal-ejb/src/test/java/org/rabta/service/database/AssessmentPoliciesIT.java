package org.rabta.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.service.database.CasesInDatabase.CIRCLE;
import static org.rabta.service.database.CasesInDatabase.COORDINATOR;
import static org.rabta.service.database.CasesInDatabase.CYBER;
import static org.rabta.service.database.CasesInDatabase.CYBER_SUPERVISOR;
import static org.rabta.service.database.CasesInDatabase.OTHER_CIRCLE;

import java.sql.SQLException;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.local.EmbeddedDatabase;

/**
 * Who may record facts and reviews, and how narrowly a case is classified anew. Case 201 is in
 * custody of the cybercrime centre Lahore; the circle Lahore has a preview, the protectorate
 * contributes, the centre Karachi observes.
 */
class AssessmentPoliciesIT {

  private static final String NOT_PERMITTED = "42501";

  private static final Caller PROTECTORATE = CasesInDatabase.officer("p", "BEOE", "POE-LHE");
  private static final Caller OBSERVING = CasesInDatabase.officer("oc", "NCCIA", "CCRC-KHI");

  private static final String DECISION =
      """
      {"typology_primary":"SMUGGLING","lead_agency":"FIA","unit":"AHTC-LHE","priority":"HIGH",
       "supporting_agencies":[{"agency":"BEOE","unit":"POE-LHE","task":"X"}],
       "rules_fired":[{"code":"T-07","certain":true},{"code":"J-02","certain":true}]}""";

  private static EmbeddedDatabase database;

  @BeforeAll
  static void openACaseWithEverybodyOnIt() throws Exception {
    database = EmbeddedDatabase.temporary();
    try (var as = DatabaseAs.caller(database, CYBER)) {
      CasesInDatabase.open(as, 201);
      CasesInDatabase.propose(as, 201, 201, CIRCLE);
      as.commit();
    }
    try (var connection = database.connect(database.owner());
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into rabta.participation values (29001, 201, 'POE-LHE', 'BEOE', 'CONTRIBUTOR', now(), 1),"
              + " (29002, 201, 'CCRC-KHI', 'NCCIA', 'OBSERVER', now(), 1)");
    }
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void theCustodianAndAContributorRecordFactsAndHaveTheCaseClassified() throws Exception {
    for (var who : Set.of(CYBER, PROTECTORATE, CYBER_SUPERVISOR)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assess(as, who);
        assertThat(classify(as, "SMUGGLING", "AHTC-LHE", "FIA")).as("%s", who).isOne();
        assertThat(as.query("select strand from rabta.case_access where case_id = 201"))
            .as("lists follow")
            .containsOnly("SMUGGLING");
      }
    }
  }

  @Test
  void aPreviewAnObserverAndAForeignUnitRecordNothing() throws Exception {
    for (var who : Set.of(CIRCLE, OBSERVING, OTHER_CIRCLE, COORDINATOR)) {
      for (var insert : Set.of(facts(), statement(2010, who, "NOTHING"), decision(2010))) {
        try (var as = DatabaseAs.caller(database, who)) {
          assertRefused(() -> as.change(insert));
        }
      }
    }
  }

  @Test
  void aStatementStandsInTheNameOfTheUnitThatRecordsIt() throws Exception {
    try (var as = DatabaseAs.caller(database, PROTECTORATE)) {
      as.change(facts());
      assertRefused(() -> as.change(statement(29010, CYBER, "NOTHING")));
    }
  }

  @Test
  void onlyTheCustodianCorrectsWhatOthersRecorded() throws Exception {
    try (var as = DatabaseAs.caller(database, PROTECTORATE)) {
      as.change(facts());
      as.change(statement(29010, PROTECTORATE, "OWN_UNIT"));
      assertRefused(
          () ->
              as.change(
                  statement(29010, PROTECTORATE, "ALL").replace("values (29101", "values (29102")));
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(facts());
      assertThat(as.change(statement(29010, CYBER, "ALL"))).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rabta.fact_statement set codes = '[]'",
        "update rabta.fact_statement set reliability = 'A'",
        "delete from rabta.fact_statement",
        "update rabta.case_facts set facts = '{}'",
        "update rabta.routing_decision set decision = '{}'",
        "update rabta.assessment_review set reason = 'other'",
        "delete from rabta.assessment_review"
      })
  void nothingThatWasSaidIsEverChanged(String statement) throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertThatThrownBy(() -> as.change(statement)).isInstanceOf(SQLException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strand = 'FRAUD'",
        "strands_second = 'FRAUD'",
        "priority = 'NORMAL'",
        "minor_involved = true",
        "content_live = true",
        "lead_unit = 'AHTC-GRW', lead_agency = 'FIA'"
      })
  void aCaseIsNotClassifiedWithoutADecisionOfTheSameMoment(String change) throws Exception {
    for (var who : Set.of(CYBER, PROTECTORATE)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assertRefused(
            () -> as.change("update rabta.case_record set " + change + " where id = 201"));
      }
    }
  }

  @Test
  void aCaseIsClassifiedAsTheDecisionSaysAndNotOtherwise() throws Exception {
    try (var as = DatabaseAs.caller(database, PROTECTORATE)) {
      assess(as, PROTECTORATE);
      var before = as.savepoint();
      assertRefused(() -> classify(as, "FRAUD", "AHTC-LHE", "FIA"));
      as.back(before);
      assertRefused(() -> classify(as, "SMUGGLING", "POE-LHE", "BEOE"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "custody_unit = 'POE-LHE', custody_agency = 'BEOE'",
        "officer_subject = 'p'",
        "declines = 2",
        "title = 'other'"
      })
  void aContributorChangesNothingElse(String change) throws Exception {
    try (var as = DatabaseAs.caller(database, PROTECTORATE)) {
      assess(as, PROTECTORATE);
      assertRefused(() -> as.change("update rabta.case_record set " + change + " where id = 201"));
    }
  }

  @Test
  void onlyTheCustodianReviewsInItsOwnNameTheLatestDecision() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assess(as, CYBER);
      assertThat(as.change(override(29200, CYBER, 29010, null))).isOne();
      assertThat(classify(as, "FRAUD", "CCRC-LHE", "NCCIA")).as("the override holds").isOne();
    }
    for (var who : Set.of(PROTECTORATE, CIRCLE, OBSERVING, OTHER_CIRCLE)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assertRefused(() -> as.change(override(29200, who, 2010, null)));
      }
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assertRefused(() -> as.change(override(29200, PROTECTORATE, 2010, null)));
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assess(as, CYBER);
      assertRefused(() -> as.change(override(29200, CYBER, 2010, null)));
    }
  }

  @Test
  void twoReviewsDoNotFollowTheSameOne() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      assess(as, CYBER);
      as.change(override(29200, CYBER, 29010, null));
      assertThatThrownBy(() -> as.change(override(29201, CYBER, 29010, null)))
          .hasMessageContaining("assessment_review_one_at_a_time");
    }
  }

  @Test
  void aReasonIsReadByThoseOnTheCaseAndOthersGetFiguresAlone() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      CasesInDatabase.open(as, 202);
      as.change(decision(29310).replace("201", "202").replace("29050", "2020"));
      as.change(override(29300, CYBER, 29310, null).replace(" 201,", " 202,"));
      as.commit();
    }
    for (var who : Set.of(COORDINATOR, CIRCLE, OTHER_CIRCLE)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assertThat(as.query("select reason from rabta.assessment_review")).isEmpty();
      }
    }
    var figure =
        "select rules || ' ' || from_strand || ' ' || to_strand from rabta.override_figures()";
    for (var who : Set.of(COORDINATOR, CYBER_SUPERVISOR)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assertThat(as.query(figure)).containsExactly("T-07,J-02 SMUGGLING FRAUD");
      }
    }
    var elsewhere = new Caller("s", "Demo", Set.of(Role.SUPERVISOR), "FIA", "FIA-HQ");
    for (var who : Set.of(elsewhere, CYBER, CIRCLE)) {
      try (var as = DatabaseAs.caller(database, who)) {
        assertThat(as.query(figure)).as("%s", who).isEmpty();
      }
    }
  }

  @Test
  void aReRoutingIsOwedByTheCustodianAndOnlyWhereAnotherUnitLeads() throws Exception {
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(
          "update rabta.hand_off set status = 'WITHDRAWN', decided_by = 'cyber', decided_at = now() where id = 201");
      assertRefused(() -> as.change(reRouting("CCRC-LHE', 'NCCIA", "CCRC-LHE', 'NCCIA")));
    }
    try (var as = DatabaseAs.caller(database, CYBER)) {
      as.change(
          "update rabta.hand_off set status = 'WITHDRAWN', decided_by = 'cyber', decided_at = now() where id = 201");
      assess(as, CYBER);
      classify(as, "SMUGGLING", "AHTC-LHE", "FIA");
      var before = as.savepoint();
      assertRefused(() -> as.change(reRouting("AHTC-LHE', 'FIA", "CCRC-LHE', 'NCCIA")));
      as.back(before);
      assertRefused(() -> as.change(reRouting("CCRC-LHE', 'NCCIA", "POE-LHE', 'BEOE")));
      as.back(before);
      assertThat(as.change(reRouting("CCRC-LHE', 'NCCIA", "CCRC-LHE', 'NCCIA"))).isOne();
    }
  }

  @Test
  void nobodyWidensAPartByCallingItAnObservers() throws Exception {
    for (var who : Set.of(CYBER, CIRCLE, PROTECTORATE)) {
      try (var as = DatabaseAs.caller(database, who)) {
        var changed =
            "update rabta.participation set level = 'OBSERVER' where case_id = 201 and unit = 'AHTC-LHE'";
        try {
          assertThat(as.change(changed)).as("%s", who).isZero();
        } catch (SQLException refused) {
          assertThat(refused.getSQLState()).isEqualTo(NOT_PERMITTED);
        }
      }
    }
  }

  private static void assess(DatabaseAs as, Caller who) throws SQLException {
    as.change(facts());
    as.change(statement(29010, who, "NOTHING"));
    as.change(decision(29010));
  }

  private static int classify(DatabaseAs as, String strand, String unit, String agency)
      throws SQLException {
    return as.change(
        "update rabta.case_record set strand = ?, priority = 'HIGH', strands_second = '', lead_unit = ?,"
            + " lead_agency = ?, version = version + 1 where id = 201",
        strand,
        unit,
        agency);
  }

  private static String facts() {
    return "insert into rabta.case_facts values (29050, 201, '{}', 'Officer', now())";
  }

  private static String statement(long ignored, Caller who, String replaces) {
    return "insert into rabta.fact_statement values (29101, 201, "
        + (ignored == 29010 ? 29050 : 2010)
        + ", 'visa_type', '[\"visit\"]', 'FAMILY', 'F', 6, current_date, null, '"
        + replaces
        + "', 'Officer', '"
        + who.unit()
        + "', '"
        + who.agency()
        + "', now())";
  }

  private static String decision(long id) {
    var facts = id == 2010 ? 2010 : 29050;
    var key = id == 2010 ? 29011 : id;
    return "insert into rabta.routing_decision values (%d, 201, %d, '2', '%s', now())"
        .formatted(key, facts, DECISION);
  }

  private static String override(long id, Caller who, long decision, Long follows) {
    return """
        insert into rabta.assessment_review values (%d, 201, %d, %s, 'OVERRIDDEN', 'SMUGGLING', 'FIA', 'AHTC-LHE',
          'FRAUD', 'NCCIA', 'CCRC-LHE', 'OTHER', 'The journey never began in earnest.', '%s', 'Officer', '%s', '%s', now())
        """
        .formatted(id, decision, follows, who.subject(), who.unit(), who.agency());
  }

  private static String reRouting(String accountable, String asking) {
    return """
        insert into rabta.wait values (29400, 'RE_ROUTING', 201, 201, '%s', '%s', now(), now() + interval '1 day', null, 0,
          null, 'OPEN', null, 1)
        """
        .formatted(accountable, asking);
  }

  /** By a missing privilege, a policy or a guard, not by a slip in the statement. */
  private static void assertRefused(ThrowingCallable statement) {
    assertThatThrownBy(statement)
        .isInstanceOfSatisfying(
            SQLException.class,
            refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_PERMITTED));
  }
}

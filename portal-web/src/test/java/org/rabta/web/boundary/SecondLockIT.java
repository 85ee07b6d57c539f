package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.indicator.SignAnswer;
import org.rabta.domain.indicator.SignKind;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.indicator.AnswerSigns;
import org.rabta.service.indicator.SignService;
import org.rabta.service.person.OpenIdentity;
import org.rabta.service.person.SealedIdentityService;

/** The checks in Java are left out on purpose: the database still keeps the case. */
class SecondLockIT extends InPortal {

  private static final List<String> PERSONS_AND_WORDS =
      List.of(
          "report",
          "advertisement",
          "recruiter",
          "person",
          "person_identity",
          "person_index",
          "identity_opening",
          "case_sign",
          "assessment_review");
  private static final List<String> PREVIEWED =
      List.of(
          "case_record", "case_facts", "routing_decision", "fact_statement", "hand_off", "wait");

  @Inject private Cases cases;
  @Inject private HandOffService handOffs;
  @Inject private SignService signs;
  @Inject private SealedIdentityService identities;
  @Inject private WithoutPredicate forgetful;

  @Test
  void theListOfTablesIsFoundAndNotWritten() throws Exception {
    assertThat(tablesOfCases())
        .contains("case_record", "case_access", "participation", "audit_entry")
        .containsAll(PERSONS_AND_WORDS)
        .containsAll(PREVIEWED);
  }

  @Test
  void whatIsOnlyComparedIsReadByNobody() throws Exception {
    assertThat(tablesOfCases()).doesNotContain("case_text", "case_mark");
  }

  @Test
  void theCustodianReadsItsCaseThroughTheSameQuestions() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    signed(proposed.reference());
    cases.confirmed(ncciaOfficer(), proposed.reference());
    as(ncciaOfficer())
        .run(
            () ->
                identities.open(
                    new OpenIdentity(proposed.reference(), 1, IdentityPurpose.INVESTIGATION)));

    var rows = rowsOf(ncciaOfficer(), proposed.reference());

    assertThat(PERSONS_AND_WORDS)
        .allSatisfy(part -> assertThat(rows.get(part)).as(part).isPositive());
    assertThat(PREVIEWED).allSatisfy(part -> assertThat(rows.get(part)).as(part).isPositive());
  }

  @Test
  void whoTakesNoPartIsGivenNothing() throws Exception {
    cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);

    for (var stranger : takingNoPartInAnything()) {
      var entities = as(stranger).call(() -> forgetful.entities());
      var tables = as(stranger).call(() -> forgetful.tables(tablesOfCases()));

      assertThat(entities).hasSizeGreaterThan(10);
      assertThat(entities.values()).as("%s %s", stranger, entities).containsOnly(0);
      assertThat(tables.values()).as("%s %s", stranger, tables).containsOnly(0);
    }
  }

  @Test
  void nobodyIsGivenAnything() throws Exception {
    cases.draft(ncciaOfficer());
    cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);

    var entities = everybody().nobody(() -> forgetful.entities());
    var tables = everybody().nobody(() -> forgetful.tables(tablesOfCases()));

    assertThat(entities.values()).as("%s", entities).containsOnly(0);
    assertThat(tables.values()).as("%s", tables).containsOnly(0);
  }

  @Test
  void nothingOfTheCallerStaysInThePoolForTheNext() throws Exception {
    cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);

    for (int i = 0; i < 40; i++) {
      assertThat(as(ncciaOfficer()).call(() -> forgetful.entities()).get("CaseRecord"))
          .isPositive();
      assertThat(everybody().nobody(() -> forgetful.entities()).values()).containsOnly(0);
    }
  }

  @Test
  void aPreviewIsGivenNoWordsAndNoPersons() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    signed(proposed.reference());

    var rows = rowsOf(fiaOfficer(), proposed.reference());

    assertThat(rows).containsAllEntriesOf(zero(PERSONS_AND_WORDS)).containsEntry("audit_entry", 0);
    assertThat(PREVIEWED).allSatisfy(table -> assertThat(rows.get(table)).as(table).isPositive());
  }

  @Test
  void theCoordinatorWhoIsAskedToDirectIsGivenNoWordsAndNoPersons() throws Exception {
    var reference = cases.declinedTwice();

    var rows = rowsOf(People.nationalCoordinator(), reference);

    assertThat(rows).containsAllEntriesOf(zero(PERSONS_AND_WORDS)).containsEntry("audit_entry", 0);
    assertThat(rows.get("case_record")).isEqualTo(1);
  }

  @Test
  void aDraftIsGivenToItsAuthorAlone() throws Exception {
    cases.draft(ncciaOfficer());
    var colleague = People.officer("next-desk", "NCCIA", "CCRC-LHE");

    assertThat(as(ncciaOfficer()).call(() -> forgetful.entities()).get("ReportDraft")).isPositive();
    assertThat(as(colleague).call(() -> forgetful.entities()).get("ReportDraft")).isZero();
    assertThat(as(People.ncciaSupervisor()).call(() -> forgetful.entities()).get("ReportDraft"))
        .isZero();
  }

  @Test
  void aKeyThatWasGuessedIsGivenNothing() throws Exception {
    var key = key(cases.opened(ncciaOfficer()));

    assertThat(as(ncciaOfficer()).call(() -> forgetful.find(CaseRecord.class, key))).isNotNull();
    assertThat(as(fiaOfficer()).call(() -> forgetful.find(CaseRecord.class, key))).isNull();
  }

  @Test
  void aContributorChangesNothingOfTheCase() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), Cases.LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    var key = key(proposed.reference());

    var refused =
        as(ncciaOfficer())
            .refusal(
                () ->
                    forgetful.change(
                        "update rabta.case_record set custody_unit = 'CCRC-LHE' where id = "
                            + key));

    assertThat(refused).rootCause().hasMessageContaining("may not change so");
    assertThat(Cases.custody(proposed.reference())).isEqualTo(Cases.LAHORE_CIRCLE);
  }

  private void signed(String reference) throws Exception {
    var confirmed = new AnswerSigns.One(SignKind.RED_FLAG, "RF-17", SignAnswer.CONFIRMED, null);
    as(ncciaOfficer()).run(() -> signs.answer(new AnswerSigns(reference, List.of(confirmed))));
  }

  private Map<String, Integer> rowsOf(Caller caller, String reference) throws Exception {
    var key = key(reference);
    return as(caller).call(() -> forgetful.tablesOf(tablesOfCases(), key));
  }

  private static long key(String reference) throws Exception {
    return Long.parseLong(
        Database.column("select id from rabta.case_record where reference = ?", reference).get(0));
  }

  private static Map<String, Integer> zero(List<String> tables) {
    return tables.stream().collect(Collectors.toMap(t -> t, t -> 0));
  }

  /** Somebody of every kind whose unit takes part in no case of any test. */
  private static List<Caller> takingNoPartInAnything() {
    return List.of(
        People.officer("far", "FIA", "AHTC-UET"),
        People.officer("far", "NCCIA", "CCRC-GIL"),
        People.officer("far", "BEOE", "POE-DGK"),
        People.person("far", Role.SUPERVISOR, "PKCERT", "PKCERT-HQ"),
        People.person("far", Role.CWA_OFFICER, "CWA", "CWA-GR-1"),
        People.person("far", Role.REFERRAL_COORDINATOR, "NRM", "NRM-CO"),
        People.person("far", Role.NATIONAL_ADMIN, "NAT", "NAT-ADMIN"),
        People.person("far", Role.ANALYST, "PKCERT", "PKCERT-HQ"));
  }

  /**
   * Every table that holds something of a case and that the portal may read at all, those of later
   * features too.
   */
  private static List<String> tablesOfCases() throws Exception {
    return Database.column(
        "select table_name from information_schema.tables t where table_schema = 'rabta' and"
            + " table_type = 'BASE TABLE' and (table_name = 'case_record' or exists (select 1 from"
            + " information_schema.columns c where c.table_schema = 'rabta' and c.table_name ="
            + " t.table_name and c.column_name = 'case_id')) and has_any_column_privilege("
            + "'rabta_app', 'rabta.' || table_name, 'SELECT') order by table_name");
  }
}

package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.People.auditor;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.handoff.DeclineGround;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.handoff.DeclineHandOff;
import org.rabta.service.handoff.DirectCustody;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.oversight.TrailFilter;
import org.rabta.service.oversight.TrailQueries;
import org.rabta.service.oversight.TrailRow;
import org.rabta.service.person.OpenIdentity;
import org.rabta.service.person.SealedIdentityService;
import org.rabta.service.usecase.Act;

/** What happened stands on the trail, once; what did not happen stands there as refused. */
class TrailIT extends InPortal {

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private HandOffService handOffs;
  @Inject private SealedIdentityService identities;
  @Inject private TrailQueries trail;
  @Inject private Careless careless;

  @Test
  void everyActOfACaseLeavesExactlyOneEntryByWhoDidIt() throws Exception {
    var reference = cases.opened(ncciaOfficer());
    var expected = new ArrayList<Trail.Entry>();
    expected.add(done(ncciaOfficer(), "CASE_OPENED", reference));
    assertThat(Trail.of(reference)).isEqualTo(expected);

    as(ncciaOfficer()).run(() -> caseQueries.view(reference));
    expected.add(done(ncciaOfficer(), "CASE_READ", reference));
    assertThat(Trail.of(reference)).isEqualTo(expected);

    as(ncciaOfficer())
        .run(() -> identities.open(new OpenIdentity(reference, 1, IdentityPurpose.INVESTIGATION)));
    expected.add(done(ncciaOfficer(), "IDENTITY_OPENED", reference + "/V1"));
    assertThat(Trail.of(reference)).isEqualTo(expected);

    var first = cases.proposed(reference, ncciaOfficer(), LAHORE_CIRCLE);
    expected.add(done(ncciaOfficer(), "HAND_OFF_PROPOSED", reference));
    as(ncciaOfficer()).run(() -> handOffs.withdraw(first.decision()));
    expected.add(done(ncciaOfficer(), "HAND_OFF_WITHDRAWN", reference));
    var second = cases.proposed(reference, ncciaOfficer(), LAHORE_CIRCLE);
    expected.add(done(ncciaOfficer(), "HAND_OFF_PROPOSED", reference));
    as(fiaOfficer()).run(() -> handOffs.decline(second.decline()));
    expected.add(done(fiaOfficer(), "HAND_OFF_DECLINED", reference));
    var third = cases.proposed(reference, ncciaOfficer(), LAHORE_CIRCLE);
    expected.add(done(ncciaOfficer(), "HAND_OFF_PROPOSED", reference));
    as(fiaOfficer()).run(() -> handOffs.accept(third.decision()));
    expected.add(done(fiaOfficer(), "HAND_OFF_ACCEPTED", reference));
    assertThat(Trail.of(reference)).isEqualTo(expected);
  }

  @Test
  void aDirectionLeavesItsEntry() throws Exception {
    var reference = cases.declinedTwice();

    as(People.nationalCoordinator())
        .run(
            () -> handOffs.direct(new DirectCustody(reference, LAHORE_CIRCLE, "Recruited there.")));

    assertThat(Trail.done(reference, "CUSTODY_DIRECTED"))
        .containsExactly(done(People.nationalCoordinator(), "CUSTODY_DIRECTED", reference));
  }

  @Test
  void everyOperationOnARecordHasAnActOrIsKnownNotToNeedOne() {
    var withoutAct =
        Operation.all().stream()
            .filter(Named::isNamedBy)
            .filter(operation -> !operation.method().isAnnotationPresent(Act.class))
            .map(Operation::toString)
            .toList();

    assertThat(withoutAct)
        .as(
            "a draft, or a list not yet taken over, is no record and seen by its author alone;"
                + " assessments, offers, hand-offs, signs, notes, outcome and"
                + " trail of a case are parts of its page, whose reading stands on the trail as"
                + " CASE_READ; an upload becomes a record when it ends; the reference of a blocked"
                + " address leads to its page; a version of the decision model names no person")
        .containsExactlyInAnyOrder(
            "AdvertService.checks(String, Instant, int)",
            "AdvertService.history(String, Instant, int)",
            "AdvertService.ofCase(String, Long)",
            "AssessmentQueries.believed(String, LocalDate, LocalDate)",
            "AssessmentQueries.ofCase(String)",
            "CaseQueries.offers(String)",
            "ChargeQueries.changes(String)",
            "ChargeQueries.ofCase(String)",
            "DormancyService.ofCase(String)",
            "DraftService.find(UUID)",
            "DraftService.keep(UUID, ReportContent)",
            "EvidenceHistory.of(String, Instant, int)",
            "EvidenceQueries.ofCase(String, Long)",
            "HandOffQueries.ofCase(String)",
            "LinkageQueries.likeDraft(UUID)",
            "LinkageQueries.ofCase(String)",
            "MergeService.preview(String, String)",
            "MergeService.state(String)",
            "JourneyService.history(String, Instant, int)",
            "JourneyService.ofCase(String, Long)",
            "NoteService.history(String, Instant, int)",
            "NoteService.ofCase(String, Long)",
            "OutcomeQueries.history(String, Instant, int)",
            "OutcomeQueries.ofCase(String)",
            "PersonQueries.ofCase(String)",
            "PaymentService.history(String, Instant, int)",
            "PaymentService.ofCase(String, Long)",
            "PaymentService.totals(String)",
            "PromoterFileService.preview(UUID)",
            "RequestQueries.ofCase(String)",
            "RequestQueries.referenceOfBlock(long)",
            "ProvisionService.history(String, Instant, int)",
            "ProvisionService.ofCase(String)",
            "RulebookQueries.progress(long)",
            "RulebookQueries.version(Long)",
            "SharingQueries.lost(String)",
            "SharingQueries.ofCase(String)",
            "SharingQueries.own(String)",
            "SignQueries.ofCase(String)",
            "TaskForceQueries.ofCase(String)",
            "TaskForceQueries.view(String, Long)",
            "TaskQueries.ofCase(String)",
            "TrailQueries.actsOf(String, Set, Instant, int)",
            "TrailQueries.ofCase(String, Long)",
            "UploadService.abandon(String, long)",
            "UploadService.append(UploadPiece)",
            "UploadService.progress(String, long)",
            "UploadService.start(StartUpload)");
  }

  @Test
  void anActThatIsRolledBackAtItsEndLeavesTheRefusalAndNoEntry() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    var refused =
        as(ncciaOfficer())
            .refusal(
                () ->
                    identities.open(
                        new OpenIdentity(reference, 7, IdentityPurpose.LOCATE_OR_RESCUE)));

    assertThat(refused).satisfies(refusedWith("record.none"));
    assertThat(Trail.done(reference + "/V7", "IDENTITY_OPENED")).isEmpty();
    assertThat(Trail.refused(reference, "IDENTITY_OPENED"))
        .containsExactly(refused(ncciaOfficer(), "IDENTITY_OPENED", "record.none", reference));
  }

  @Test
  void aRefusedCommandChangesNothingButTheTrail() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    var before = stateOf(proposed.reference());

    var refused =
        as(fiaOfficer())
            .refusal(
                () ->
                    handOffs.decline(
                        new DeclineHandOff(
                            proposed.reference(),
                            proposed.handOff(),
                            DeclineGround.OTHER,
                            "x".repeat(2001),
                            null)));

    assertThat(refused).satisfies(refusedWith("text.too-long"));
    assertThat(stateOf(proposed.reference())).isEqualTo(before);
    assertThat(Trail.refused(proposed.reference(), "HAND_OFF_DECLINED"))
        .containsExactly(
            refused(fiaOfficer(), "HAND_OFF_DECLINED", "text.too-long", proposed.reference()));
  }

  @Test
  void anActWithoutItsEntryFailsEvenIfTheRequestDidTheSameBefore() {
    var thrown =
        as(ncciaOfficer())
            .refusal(
                () -> {
                  careless.careful("RBT-2026-111111");
                  careless.careless("RBT-2026-222222");
                });

    assertThat(thrown).rootCause().hasMessageContaining("left no entry on the trail");
  }

  @Test
  void entriesReadBackAreIntact() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    var rows = whole(proposed.reference());

    assertThat(rows).hasSize(3).allMatch(TrailRow::intact);
    assertThat(rows)
        .extracting(TrailRow::act)
        .containsExactly("HAND_OFF_ACCEPTED", "HAND_OFF_PROPOSED", "CASE_OPENED");
  }

  @Test
  void anEntryThatWasChangedBehindThePortalIsReportedAndTheOthersStand() throws Exception {
    for (var tampering :
        List.of(
            "subject = 'somebody-else'",
            "at = at - interval '1 microsecond'",
            "refusal = 'other.rule', outcome = 'REFUSED'",
            "detail = '{}'",
            "origin = 'internal'")) {
      var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

      tamper(
          "update rabta.audit_entry set "
              + tampering
              + " where act = 'CASE_OPENED' and record_ref = '"
              + proposed.reference()
              + "'");

      assertThat(whole(proposed.reference()))
          .as(tampering)
          .extracting(TrailRow::act, TrailRow::intact)
          .containsExactly(tuple("HAND_OFF_PROPOSED", true), tuple("CASE_OPENED", false));
    }
  }

  @Test
  void readingTheWholeTrailStandsOnTheTrail() throws Exception {
    var before = Trail.by(auditor().subject()).size();

    as(auditor()).run(() -> trail.whole(new TrailFilter(true, null, null)));

    var mine = Trail.by(auditor().subject());
    assertThat(mine).hasSize(before + 1);
    assertThat(mine.get(before)).isEqualTo(done(auditor(), "TRAIL_READ", null));
  }

  @Test
  void thoseWhoWorkOnACaseSeeItsTrailAndAPreviewDoesNot() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    assertThat(ofCase(ncciaOfficer(), proposed.reference()))
        .extracting(TrailRow::act)
        .containsExactly("HAND_OFF_PROPOSED", "CASE_OPENED");
    assertThat(ofCase(fiaOfficer(), proposed.reference())).isEmpty();

    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    assertThat(ofCase(fiaOfficer(), proposed.reference())).hasSize(3);
    assertThat(ofCase(ncciaOfficer(), proposed.reference())).hasSize(3);
  }

  private List<TrailRow> whole(String reference) throws Exception {
    return as(auditor())
        .call(() -> trail.whole(new TrailFilter(false, reference, null)))
        .rows()
        .stream()
        .filter(row -> !row.act().equals("TRAIL_READ"))
        .toList();
  }

  private List<TrailRow> ofCase(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> trail.ofCase(reference, null)).rows();
  }

  private static Trail.Entry done(Caller who, String act, String reference) {
    return new Trail.Entry(who.subject(), act, "DONE", null, reference, Entrance.ORIGIN);
  }

  private static Trail.Entry refused(Caller who, String act, String code, String reference) {
    return new Trail.Entry(who.subject(), act, "REFUSED", code, reference, Entrance.ORIGIN);
  }

  private static List<?> stateOf(String reference) throws Exception {
    return Database.rows(
        "select c.custody_unit, c.declines, c.version, c.updated_at, h.status, h.version as"
            + " hand_off_version, w.status as wait_status from rabta.case_record c join"
            + " rabta.hand_off h on h.case_id = c.id join rabta.wait w on w.case_id = c.id where"
            + " c.reference = ?",
        reference);
  }

  private static void tamper(String sql) throws Exception {
    try (var connection = Database.connect(Database.superuser());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("alter table rabta.audit_entry disable trigger audit_entry_no_change");
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
      statement.execute("alter table rabta.audit_entry enable trigger audit_entry_no_change");
      connection.commit();
    }
  }
}

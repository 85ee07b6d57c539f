package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.Cases.GUJRANWALA_CIRCLE;
import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.gujranwalaOfficer;
import static org.rabta.web.boundary.People.nationalCoordinator;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.handoff.DeclineGround;
import org.rabta.domain.handoff.HandOffStatus;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.domain.typology.Strand;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.caserecord.CaseContents;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.caserecord.CaseView;
import org.rabta.service.handoff.DecideHandOff;
import org.rabta.service.handoff.DeclineHandOff;
import org.rabta.service.handoff.DirectCustody;
import org.rabta.service.handoff.HandOffAction;
import org.rabta.service.handoff.HandOffQueries;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.handoff.HandOffsOfCase;
import org.rabta.service.handoff.ProposeHandOff;
import org.rabta.service.person.OpenIdentity;
import org.rabta.service.person.SealedIdentityService;
import org.rabta.service.wait.InboxQueries;

/** The main job over the services: a case is opened, proposed, answered for. */
class MainJobIT extends InPortal {

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private HandOffQueries handOffQueries;
  @Inject private HandOffService handOffs;
  @Inject private SealedIdentityService identities;
  @Inject private InboxQueries inbox;

  @Test
  void theUnitThatTakesTheReportDownAnswersForTheCase() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    var view = view(ncciaOfficer(), reference);

    assertThat(view.row().status()).isEqualTo(CaseStatus.OPEN);
    assertThat(view.row().custody()).isEqualTo(new UnitRef("NCCIA", "CCRC-LHE"));
    assertThat(view.row().strand()).isEqualTo(Strand.TRAFFICKING);
    assertThat(view.row().officer()).isEqualTo(ncciaOfficer().name());
    assertThat(view.decision().leadUnit()).isEqualTo(LAHORE_CIRCLE);
    assertThat(view.contents().reports()).hasSize(1);
    assertThat(view.contents().persons()).isEqualTo(1);
    assertThat(actions(ncciaOfficer(), reference).actions()).containsOnly(HandOffAction.PROPOSE);
  }

  @Test
  void theReceiverSeesAPreviewAndNeitherNarrativeNorPersonsBeforeItAccepts() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    var view = view(fiaOfficer(), proposed.reference());

    assertThat(view.previewOnly()).isTrue();
    assertThat(view.summary()).isNotBlank();
    assertThat(view.decision().leadUnit()).isEqualTo(LAHORE_CIRCLE);
    assertThat(view.contents()).isEqualTo(new CaseContents(List.of(), List.of(), List.of(), 0));
    assertThat(view.participants()).isEmpty();
    assertThat(view.row().officer()).isNull();
    assertThat(view.toString())
        .doesNotContain(Cases.NARRATIVE)
        .doesNotContain(Cases.ADVERTISED)
        .doesNotContain(Cases.RECRUITER)
        .doesNotContain(Cases.VICTIM_PLACE)
        .doesNotContain(Cases.VICTIM_NAME);
  }

  @Test
  void aPreviewOpensNoIdentity() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    var refused =
        as(fiaOfficer())
            .refusal(
                () ->
                    identities.open(
                        new OpenIdentity(proposed.reference(), 1, IdentityPurpose.INVESTIGATION)));

    assertThat(refused).satisfies(refusedWith("record.none"));
  }

  @Test
  void custodyMovesOnAcceptanceAndTheSenderStaysAsContributor() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    assertThat(Cases.custody(proposed.reference())).isEqualTo("CCRC-LHE");

    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    var view = view(fiaOfficer(), proposed.reference());
    assertThat(view.row().custody()).isEqualTo(new UnitRef("FIA", LAHORE_CIRCLE));
    assertThat(view.row().officer()).isEqualTo(fiaOfficer().name());
    assertThat(view.row().level()).isEqualTo(Level.CUSTODY);
    assertThat(view.contents().reports().get(0).narrative()).isEqualTo(Cases.NARRATIVE);
    assertThat(view.participants())
        .containsExactlyInAnyOrder(
            new CaseView.Participant(new UnitRef("NCCIA", "CCRC-LHE"), Level.CONTRIBUTOR),
            new CaseView.Participant(new UnitRef("FIA", LAHORE_CIRCLE), Level.CUSTODY));
    assertThat(view(ncciaOfficer(), proposed.reference()).contents().reports()).hasSize(1);
    assertThat(actions(ncciaOfficer(), proposed.reference()).actions()).isEmpty();
  }

  @Test
  void theWaitOfAProposalStandsInTheReceiversInboxAndIsMetByTheAnswer() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    var asked = actions(fiaOfficer(), proposed.reference()).waits();
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).kind()).isEqualTo(WaitKind.HAND_OFF_ACCEPTANCE);
    assertThat(asked.get(0).accountable().unit()).isEqualTo(LAHORE_CIRCLE);
    assertThat(waiting(fiaOfficer(), proposed.reference())).isTrue();

    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    assertThat(actions(fiaOfficer(), proposed.reference()).waits()).isEmpty();
    assertThat(waiting(fiaOfficer(), proposed.reference())).isFalse();
    assertThat(
            Database.column(
                "select w.status from rabta.wait w where w.record_id = ? and w.kind ="
                    + " 'HAND_OFF_ACCEPTANCE'",
                proposed.handOff()))
        .containsExactly("MET");
  }

  @Test
  void aDeclinedHandOffLeavesCustodyWhereItWasAndEndsThePreview() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    as(fiaOfficer())
        .run(
            () ->
                handOffs.decline(
                    new DeclineHandOff(
                        proposed.reference(),
                        proposed.handOff(),
                        DeclineGround.WRONG_UNIT,
                        "The recruiter sits in Gujranwala.",
                        GUJRANWALA_CIRCLE)));

    var custody = actions(ncciaOfficer(), proposed.reference());
    assertThat(custody.custody().unit()).isEqualTo("CCRC-LHE");
    assertThat(custody.pending()).isNull();
    assertThat(custody.past()).hasSize(1);
    var declined = custody.past().get(0);
    assertThat(declined.status()).isEqualTo(HandOffStatus.DECLINED);
    assertThat(declined.declineGround()).isEqualTo(DeclineGround.WRONG_UNIT);
    assertThat(declined.suggestedUnit()).isEqualTo(GUJRANWALA_CIRCLE);
    assertThat(custody.can("PROPOSE")).isTrue();
    assertThat(as(fiaOfficer()).refusal(() -> caseQueries.view(proposed.reference())))
        .satisfies(refusedWith("record.none"));
  }

  @Test
  void aDeclineNeedsAGroundAndASentence() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    assertThat(declining(proposed, null, "Not ours."))
        .satisfies(refusedWith("handoff.ground-missing"));
    assertThat(declining(proposed, DeclineGround.OTHER, "  "))
        .satisfies(refusedWith("text.missing"));
    assertThat(actions(fiaOfficer(), proposed.reference()).pending()).isNotNull();
  }

  @Test
  void afterTheSecondDeclineTheNationalCoordinatorIsAskedAndDirects() throws Exception {
    var reference = cases.declinedTwice();

    assertThat(waiting(nationalCoordinator(), reference)).isTrue();
    assertThat(actions(nationalCoordinator(), reference).actions())
        .containsOnly(HandOffAction.DIRECT);
    assertThat(view(nationalCoordinator(), reference).previewOnly()).isTrue();

    as(nationalCoordinator())
        .run(
            () ->
                handOffs.direct(
                    new DirectCustody(reference, GUJRANWALA_CIRCLE, "The home district decides.")));

    assertThat(Cases.custody(reference)).isEqualTo(GUJRANWALA_CIRCLE);
    assertThat(view(gujranwalaOfficer(), reference).row().level()).isEqualTo(Level.CUSTODY);
    assertThat(view(ncciaOfficer(), reference).row().level()).isEqualTo(Level.CONTRIBUTOR);
    assertThat(actions(gujranwalaOfficer(), reference).waits()).isEmpty();
    assertThat(actions(gujranwalaOfficer(), reference).past().get(0).status())
        .isEqualTo(HandOffStatus.DIRECTED);
    assertThat(as(nationalCoordinator()).refusal(() -> caseQueries.view(reference)))
        .as("the coordinator's look ends with the direction")
        .satisfies(refusedWith("record.none"));
  }

  @Test
  void theCoordinatorMayLeaveCustodyWhereItIs() throws Exception {
    var reference = cases.declinedTwice();

    as(nationalCoordinator())
        .run(
            () ->
                handOffs.direct(
                    new DirectCustody(reference, "CCRC-LHE", "Both circles lack the evidence.")));

    assertThat(Cases.custody(reference)).isEqualTo("CCRC-LHE");
    assertThat(view(ncciaOfficer(), reference).row().officer()).isEqualTo(ncciaOfficer().name());
    assertThat(actions(ncciaOfficer(), reference).can("PROPOSE")).isTrue();
  }

  @Test
  void aDirectionNeedsReasonsAndATakingUnitAndASecondDecline() throws Exception {
    var reference = cases.declinedTwice();
    var onceDeclined = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.decline(onceDeclined.decline()));

    assertThat(directing(reference, GUJRANWALA_CIRCLE, " ")).satisfies(refusedWith("text.missing"));
    assertThat(directing(reference, "AUD-OV", "Why not."))
        .satisfies(refusedWith("handoff.unit-cannot-take"));
    assertThat(directing(onceDeclined.reference(), GUJRANWALA_CIRCLE, "Too early."))
        .satisfies(refusedWith("record.none"));
    assertThat(Cases.custody(reference)).isEqualTo("CCRC-LHE");
  }

  @Test
  void nothingIsProposedWhileADirectionIsAwaited() throws Exception {
    var reference = cases.declinedTwice();

    assertThat(proposing(reference, LAHORE_CIRCLE, null))
        .satisfies(refusedWith("handoff.awaits-direction"));
    assertThat(actions(ncciaOfficer(), reference).actions()).isEmpty();
  }

  @Test
  void theProposerWithdrawsAndTheReceiverSeesItNoMore() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    as(ncciaOfficer())
        .run(
            () ->
                handOffs.withdraw(
                    new DecideHandOff(
                        proposed.reference(), proposed.handOff(), "The victim called back.")));

    assertThat(Cases.custody(proposed.reference())).isEqualTo("CCRC-LHE");
    assertThat(actions(ncciaOfficer(), proposed.reference()).past().get(0).status())
        .isEqualTo(HandOffStatus.WITHDRAWN);
    assertThat(waiting(fiaOfficer(), proposed.reference())).isFalse();
    assertThat(as(fiaOfficer()).refusal(() -> caseQueries.view(proposed.reference())))
        .satisfies(refusedWith("record.none"));
    assertThat(as(fiaOfficer()).refusal(() -> handOffs.accept(proposed.decision())))
        .as("a stale tab is told what became of it")
        .satisfies(refusedWith("handoff.already-ended"));
  }

  @Test
  void aCaseHasOnePendingHandOff() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    assertThat(proposing(proposed.reference(), GUJRANWALA_CIRCLE, "Also possible."))
        .satisfies(refusedWith("handoff.already-pending"));
  }

  @Test
  void anotherUnitThanTheRoutingNamesNeedsAReason() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    assertThat(proposing(reference, GUJRANWALA_CIRCLE, " "))
        .satisfies(refusedWith("handoff.off-routing-missing"));
    assertThat(proposing(reference, GUJRANWALA_CIRCLE, "The recruiter moved.")).isNull();
  }

  @Test
  void nothingIsProposedToOneselfOrToAUnitThatCannotTakeACase() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    assertThat(proposing(reference, "CCRC-LHE", "Mine."))
        .satisfies(refusedWith("handoff.to-oneself"));
    assertThat(proposing(reference, "NAT-CO", "Theirs."))
        .satisfies(refusedWith("handoff.unit-cannot-take"));
    assertThat(proposing(reference, "NOWHERE", "Nobody's."))
        .satisfies(refusedWith("handoff.unit-cannot-take"));
  }

  @Test
  void aContributorReadsAndDoesNotPropose() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    assertThat(proposing(proposed.reference(), GUJRANWALA_CIRCLE, "I would."))
        .satisfies(refusedWith("handoff.not-custodian"));
  }

  @Test
  void aSupervisorActsForTheUnitsOfTheAgency() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    as(People.fiaSupervisor()).run(() -> handOffs.accept(proposed.decision()));

    assertThat(Cases.custody(proposed.reference())).isEqualTo(LAHORE_CIRCLE);
    assertThat(view(fiaOfficer(), proposed.reference()).row().officer())
        .as("the unit assigns its officer itself")
        .isNull();
    assertThat(view(People.fiaSupervisor(), proposed.reference()).contents().reports()).hasSize(1);
  }

  private CaseView view(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> caseQueries.view(reference));
  }

  private HandOffsOfCase actions(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> handOffQueries.ofCase(reference));
  }

  private boolean waiting(Caller caller, String reference) throws Exception {
    var page = as(caller).call(() -> inbox.toAnswer(null));
    while (page.rows().stream().noneMatch(row -> row.reference().equals(reference))) {
      if (page.later() == null) {
        return false;
      }
      var place = page.later();
      page = as(caller).call(() -> inbox.toAnswer(place));
    }
    return true;
  }

  private Throwable proposing(String reference, String toUnit, String offRouting) {
    return as(ncciaOfficer())
        .refusal(
            () ->
                handOffs.propose(
                    new ProposeHandOff(reference, toUnit, "It belongs there.", offRouting)));
  }

  private Throwable declining(Cases.Proposed proposed, DeclineGround ground, String sentence) {
    return as(fiaOfficer())
        .refusal(
            () ->
                handOffs.decline(
                    new DeclineHandOff(
                        proposed.reference(), proposed.handOff(), ground, sentence, null)));
  }

  private Throwable directing(String reference, String toUnit, String reason) {
    return as(nationalCoordinator())
        .refusal(() -> handOffs.direct(new DirectCustody(reference, toUnit, reason)));
  }
}

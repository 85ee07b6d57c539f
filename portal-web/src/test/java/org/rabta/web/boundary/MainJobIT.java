package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.Cases.GUJRANWALA_CIRCLE;
import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
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
import org.rabta.service.handoff.HandOffAction;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.handoff.ProposeHandOff;
import org.rabta.service.person.OpenIdentity;
import org.rabta.service.person.SealedIdentityService;

/** The main job over the services: a case is opened, proposed, answered for. */
class MainJobIT extends InPortal {

  @Inject private Cases cases;
  @Inject private Looks looks;
  @Inject private CaseQueries caseQueries;
  @Inject private HandOffService handOffs;
  @Inject private SealedIdentityService identities;

  @Test
  void theUnitThatTakesTheReportDownAnswersForTheCase() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    var view = looks.view(ncciaOfficer(), reference);

    assertThat(view.row().status()).isEqualTo(CaseStatus.OPEN);
    assertThat(view.row().custody()).isEqualTo(new UnitRef("NCCIA", "CCRC-LHE"));
    assertThat(view.row().strand()).isEqualTo(Strand.TRAFFICKING);
    assertThat(view.row().officer()).isEqualTo(ncciaOfficer().name());
    assertThat(view.decision().leadUnit()).isEqualTo(LAHORE_CIRCLE);
    assertThat(view.contents().reports()).hasSize(1);
    assertThat(view.contents().persons()).isEqualTo(1);
    assertThat(looks.actions(ncciaOfficer(), reference).actions())
        .containsOnly(HandOffAction.PROPOSE);
  }

  @Test
  void theReceiverSeesAPreviewAndNeitherNarrativeNorPersonsBeforeItAccepts() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    var view = looks.view(fiaOfficer(), proposed.reference());

    assertThat(view.previewOnly()).isTrue();
    assertThat(view.summary()).isNotBlank();
    assertThat(view.decision().leadUnit()).isEqualTo(LAHORE_CIRCLE);
    assertThat(view.contents()).isEqualTo(new CaseContents(List.of(), 0, 0));
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

    var view = looks.view(fiaOfficer(), proposed.reference());
    assertThat(view.row().custody()).isEqualTo(new UnitRef("FIA", LAHORE_CIRCLE));
    assertThat(view.row().officer()).isEqualTo(fiaOfficer().name());
    assertThat(view.row().level()).isEqualTo(Level.CUSTODY);
    assertThat(view.contents().reports().get(0).narrative()).isEqualTo(Cases.NARRATIVE);
    assertThat(view.participants())
        .containsExactlyInAnyOrder(
            new CaseView.Participant(new UnitRef("NCCIA", "CCRC-LHE"), Level.CONTRIBUTOR),
            new CaseView.Participant(new UnitRef("FIA", LAHORE_CIRCLE), Level.CUSTODY));
    assertThat(looks.view(ncciaOfficer(), proposed.reference()).contents().reports()).hasSize(1);
    assertThat(looks.actions(ncciaOfficer(), proposed.reference()).actions()).isEmpty();
  }

  @Test
  void theWaitOfAProposalStandsInTheReceiversInboxAndIsMetByTheAnswer() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    var asked = looks.actions(fiaOfficer(), proposed.reference()).waits();
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).kind()).isEqualTo(WaitKind.HAND_OFF_ACCEPTANCE);
    assertThat(asked.get(0).accountable().unit()).isEqualTo(LAHORE_CIRCLE);
    assertThat(looks.waiting(fiaOfficer(), proposed.reference())).isTrue();

    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    assertThat(looks.actions(fiaOfficer(), proposed.reference()).waits()).isEmpty();
    assertThat(looks.waiting(fiaOfficer(), proposed.reference())).isFalse();
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

    var custody = looks.actions(ncciaOfficer(), proposed.reference());
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
    assertThat(looks.actions(fiaOfficer(), proposed.reference()).pending()).isNotNull();
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
    assertThat(looks.actions(ncciaOfficer(), proposed.reference()).past().get(0).status())
        .isEqualTo(HandOffStatus.WITHDRAWN);
    assertThat(looks.waiting(fiaOfficer(), proposed.reference())).isFalse();
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
    assertThat(looks.view(fiaOfficer(), proposed.reference()).row().officer())
        .as("the unit assigns its officer itself")
        .isNull();
    assertThat(looks.view(People.fiaSupervisor(), proposed.reference()).contents().reports())
        .hasSize(1);
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
}

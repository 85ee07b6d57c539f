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
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Level;
import org.rabta.domain.handoff.HandOffStatus;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.handoff.DirectCustody;
import org.rabta.service.handoff.HandOffAction;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.handoff.ProposeHandOff;

/** After the second decline the national coordinator says who answers for the case. */
class DirectionIT extends InPortal {

  @Inject private Cases cases;
  @Inject private Looks looks;
  @Inject private CaseQueries caseQueries;
  @Inject private HandOffService handOffs;

  @Test
  void afterTheSecondDeclineTheNationalCoordinatorIsAskedAndDirects() throws Exception {
    var reference = cases.declinedTwice();

    assertThat(looks.waiting(nationalCoordinator(), reference)).isTrue();
    assertThat(looks.actions(nationalCoordinator(), reference).actions())
        .containsOnly(HandOffAction.DIRECT);
    assertThat(looks.view(nationalCoordinator(), reference).previewOnly()).isTrue();

    as(nationalCoordinator())
        .run(
            () ->
                handOffs.direct(
                    new DirectCustody(reference, GUJRANWALA_CIRCLE, "The home district decides.")));

    assertThat(Cases.custody(reference)).isEqualTo(GUJRANWALA_CIRCLE);
    assertThat(looks.view(gujranwalaOfficer(), reference).row().level()).isEqualTo(Level.CUSTODY);
    assertThat(looks.view(ncciaOfficer(), reference).row().level()).isEqualTo(Level.CONTRIBUTOR);
    assertThat(looks.actions(gujranwalaOfficer(), reference).waits()).isEmpty();
    assertThat(looks.actions(gujranwalaOfficer(), reference).past().get(0).status())
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
    assertThat(looks.view(ncciaOfficer(), reference).row().officer())
        .isEqualTo(ncciaOfficer().name());
    assertThat(looks.actions(ncciaOfficer(), reference).can("PROPOSE")).isTrue();
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

    assertThat(
            as(ncciaOfficer())
                .refusal(
                    () ->
                        handOffs.propose(
                            new ProposeHandOff(
                                reference, LAHORE_CIRCLE, "It belongs there.", null))))
        .satisfies(refusedWith("handoff.awaits-direction"));
    assertThat(looks.actions(ncciaOfficer(), reference).actions()).isEmpty();
  }

  private Throwable directing(String reference, String toUnit, String reason) {
    return as(nationalCoordinator())
        .refusal(() -> handOffs.direct(new DirectCustody(reference, toUnit, reason)));
  }
}

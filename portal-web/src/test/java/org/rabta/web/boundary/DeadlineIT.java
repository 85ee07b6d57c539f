package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.nationalCoordinator;
import static org.rabta.web.boundary.People.ncciaOfficer;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.handoff.HandOffQueries;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.time.PortalClock;
import org.rabta.service.wait.WaitEscalation;
import org.rabta.service.wait.WaitRow;
import org.rabta.web.boundary.As.Move;

/** A deadline that passes: the wait stays open and escalates, one step at a time, once. */
class DeadlineIT extends InPortal {

  private static final int MANY = 25;

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private HandOffQueries handOffQueries;
  @Inject private HandOffService handOffs;
  @Inject private WaitEscalation escalation;
  @Inject private PortalClock clock;

  @Test
  void anOverdueProposalGoesToHeadquartersAndThenToTheNationalCoordinatorAndStaysProposed()
      throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    var opened = wait(proposed);
    var due = opened.dueAt();

    escalateAllAt(due.minusMillis(1));
    assertThat(wait(proposed)).isEqualTo(opened);

    escalateAllAt(due);
    assertThat(wait(proposed).escalatedTo()).isEqualTo("FIA-HQ");
    assertThat(wait(proposed).escalationLevel()).isEqualTo(1);
    assertThat(as(nationalCoordinator()).refusal(() -> caseQueries.view(proposed.reference())))
        .as("the coordinator sees nothing yet")
        .isNotNull();

    var sameTimeAgain = due.plus(Duration.between(opened.openedAt(), due));
    escalateAllAt(sameTimeAgain);
    assertThat(wait(proposed).escalatedTo()).isEqualTo("NAT-CO");
    assertThat(wait(proposed).escalationLevel()).isEqualTo(2);
    assertThat(
            as(nationalCoordinator())
                .call(() -> caseQueries.view(proposed.reference()))
                .previewOnly())
        .isTrue();

    escalateAllAt(sameTimeAgain.plus(Duration.ofDays(365)));
    assertThat(wait(proposed).escalationLevel()).isEqualTo(2);
    assertThat(Trail.done(proposed.reference(), "WAIT_ESCALATED")).hasSize(2);
    assertThat(Cases.custody(proposed.reference())).isEqualTo("CCRC-LHE");
  }

  @Test
  void aLateAcceptanceIsStillAnAcceptance() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    var opened = wait(proposed);
    escalateAllAt(opened.dueAt());

    as(fiaOfficer())
        .run(
            () ->
                clock.at(
                    opened.dueAt().plusSeconds(60),
                    () -> {
                      handOffs.accept(proposed.decision());
                      return null;
                    }));

    assertThat(Cases.custody(proposed.reference())).isEqualTo(LAHORE_CIRCLE);
    escalateAllAt(opened.dueAt().plus(Duration.ofDays(365)));
    assertThat(Trail.done(proposed.reference(), "WAIT_ESCALATED")).hasSize(1);
  }

  @Test
  void coordinationNoLongerSeesWhatOthersHaveAnswered() throws Exception {
    var accepted = escalatedToCoordination();
    var declined = escalatedToCoordination();
    var withdrawn = escalatedToCoordination();

    as(fiaOfficer()).run(() -> handOffs.accept(accepted.decision()));
    as(fiaOfficer()).run(() -> handOffs.decline(declined.decline()));
    as(ncciaOfficer()).run(() -> handOffs.withdraw(withdrawn.decision()));

    for (var each : List.of(accepted, declined, withdrawn)) {
      assertThat(as(nationalCoordinator()).refusal(() -> caseQueries.view(each.reference())))
          .as(each.reference())
          .isNotNull();
    }
  }

  private Cases.Proposed escalatedToCoordination() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    var opened = wait(proposed);
    escalateAllAt(opened.dueAt());
    escalateAllAt(opened.dueAt().plus(Duration.between(opened.openedAt(), opened.dueAt())));
    assertThat(
            as(nationalCoordinator())
                .call(() -> caseQueries.view(proposed.reference()))
                .previewOnly())
        .isTrue();
    return proposed;
  }

  @Test
  void aMetWaitDoesNotEscalate() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    var due = wait(proposed).dueAt();
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));

    escalateAllAt(due.plus(Duration.ofDays(30)));

    assertThat(Trail.done(proposed.reference(), "WAIT_ESCALATED")).isEmpty();
  }

  @Test
  void twoNodesThatLookAtOnceEscalateEachWaitOnce() throws Exception {
    var due = Instant.EPOCH;
    var many = new ArrayList<Cases.Proposed>();
    for (int i = 0; i < MANY; i++) {
      many.add(cases.proposed(ncciaOfficer(), LAHORE_CIRCLE));
      due = wait(many.get(i)).dueAt();
    }
    var late = due.plusSeconds(1);

    var look = new Move(fiaOfficer(), () -> clock.at(late, escalation::escalateBatch));
    var endings = everybody().atOnce(List.of(look, look));
    escalateAllAt(late);

    assertThat(endings).allMatch(As.Ending::won, "no node fails");
    for (var each : many) {
      assertThat(Trail.done(each.reference(), "WAIT_ESCALATED")).as(each.reference()).hasSize(1);
      assertThat(wait(each).escalationLevel()).isEqualTo(1);
    }
  }

  @Test
  void theClockworkActsInItsOwnNameWhoeverAsks() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

    escalateAllAt(wait(proposed).dueAt());

    assertThat(Trail.done(proposed.reference(), "WAIT_ESCALATED"))
        .containsExactly(
            new Trail.Entry(
                "clockwork:deadlines",
                "WAIT_ESCALATED",
                "DONE",
                null,
                proposed.reference(),
                "internal"));
  }

  private void escalateAllAt(Instant then) throws Exception {
    everybody()
        .nobody(
            () ->
                clock.at(
                    then,
                    () -> {
                      while (escalation.escalateBatch() > 0) {
                        // Batch after batch, as the watch does.
                      }
                      return null;
                    }));
  }

  private WaitRow wait(Cases.Proposed proposed) throws Exception {
    var waits = as(ncciaOfficer()).call(() -> handOffQueries.ofCase(proposed.reference())).waits();
    assertThat(waits).hasSize(1);
    return waits.get(0);
  }
}

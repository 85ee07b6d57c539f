package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.Cases.GUJRANWALA_CIRCLE;
import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.gujranwalaOfficer;
import static org.rabta.web.boundary.People.nationalCoordinator;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.secondFiaOfficer;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.caserecord.ChargeService;
import org.rabta.service.caserecord.TakeCharge;
import org.rabta.service.handoff.DirectCustody;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.handoff.ProposeHandOff;
import org.rabta.service.intake.IntakeService;
import org.rabta.service.intake.OpenCase;
import org.rabta.web.boundary.As.Ending;
import org.rabta.web.boundary.As.Move;

/** People who act at the same moment: one wins, the other is told plainly, nothing is lost. */
class AtOnceIT extends InPortal {

  private static final int ROUNDS = 40;
  private static final int FEW_ROUNDS = 10;
  private static final Set<String> TOLD = Set.of("handoff.already-ended", "record.stale");

  @Inject private Cases cases;
  @Inject private HandOffService handOffs;
  @Inject private IntakeService intake;
  @Inject private ChargeService charge;

  @Test
  void ofTwoOfficersWhoAcceptAtOnceOneTakesTheCaseAndTheOtherIsTold() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

      var endings =
          everybody()
              .atOnce(
                  List.of(
                      new Move(fiaOfficer(), () -> handOffs.accept(proposed.decision())),
                      new Move(secondFiaOfficer(), () -> handOffs.accept(proposed.decision()))));

      var winner = onlyWinner(endings);
      assertThat(Cases.custody(proposed.reference())).isEqualTo(LAHORE_CIRCLE);
      assertThat(
              Database.column(
                  "select officer_subject from rabta.case_record where reference = ?",
                  proposed.reference()))
          .containsExactly(winner.who().subject());
      assertThat(statusOf(proposed)).isEqualTo("ACCEPTED");
      assertThat(Trail.done(proposed.reference(), "HAND_OFF_ACCEPTED")).hasSize(1);
      assertThat(Trail.refused(proposed.reference(), "HAND_OFF_ACCEPTED")).hasSize(1);
      assertOneAnswersForIt(proposed.reference());
    }
  }

  @Test
  void ofAnAcceptanceAndAWithdrawalAtOnceOneHolds() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
      var moves =
          new ArrayList<>(
              List.of(
                  new Move(fiaOfficer(), () -> handOffs.accept(proposed.decision())),
                  new Move(ncciaOfficer(), () -> handOffs.withdraw(proposed.decision()))));
      if (round % 2 == 1) {
        Collections.reverse(moves);
      }

      var winner = onlyWinner(everybody().atOnce(moves));

      var accepted = winner.who().equals(fiaOfficer());
      assertThat(statusOf(proposed)).isEqualTo(accepted ? "ACCEPTED" : "WITHDRAWN");
      assertThat(Cases.custody(proposed.reference()))
          .isEqualTo(accepted ? LAHORE_CIRCLE : "CCRC-LHE");
      assertOneAnswersForIt(proposed.reference());
    }
  }

  @Test
  void ofAnAcceptanceAndADeclineAtOnceOneHolds() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);

      var winner =
          onlyWinner(
              everybody()
                  .atOnce(
                      List.of(
                          new Move(fiaOfficer(), () -> handOffs.accept(proposed.decision())),
                          new Move(
                              secondFiaOfficer(), () -> handOffs.decline(proposed.decline())))));

      assertThat(statusOf(proposed))
          .isEqualTo(winner.who().equals(fiaOfficer()) ? "ACCEPTED" : "DECLINED");
      assertOneAnswersForIt(proposed.reference());
    }
  }

  @Test
  void twoProposalsAtOnceLeaveOnePending() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      var reference = cases.opened(ncciaOfficer());
      var colleague = People.officer("neem", "NCCIA", "CCRC-LHE");

      var endings =
          everybody()
              .atOnce(
                  List.of(
                      new Move(ncciaOfficer(), () -> propose(reference)),
                      new Move(colleague, () -> propose(reference))));

      assertThat(endings).filteredOn(Ending::won).hasSize(1);
      assertThat(codesOfLosers(endings)).containsExactly("handoff.already-pending");
      assertThat(
              Database.column(
                  "select count(*) from rabta.hand_off h join rabta.case_record c on c.id = h.case_id"
                      + " where c.reference = ? and h.status = 'PROPOSED'",
                  reference))
          .containsExactly("1");
    }
  }

  @Test
  void aDraftOpensOneCaseHoweverOftenTheButtonIsPressed() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      UUID draft = cases.draft(gujranwalaOfficer());
      var press =
          new Move(
              gujranwalaOfficer(),
              () -> intake.open(new OpenCase(draft, Cases.content("Gujranwala"))));
      var before = casesOfGujranwala();

      var endings = everybody().atOnce(List.of(press, press, press));

      assertThat(endings).filteredOn(Ending::won).hasSize(1);
      assertThat(codesOfLosers(endings)).containsOnly("draft.already-opened");
      assertThat(casesOfGujranwala() - before).isEqualTo(1);
      var opened =
          Database.column("select opened_case from rabta.report_draft where id = ?", draft).get(0);
      assertThat(Cases.custody(opened)).isEqualTo("AHTC-GRW");
      assertThat(endings)
          .filteredOn(ending -> !ending.won())
          .allSatisfy(
              ending ->
                  assertThat(((BusinessRuleViolation) ending.thrown()).arguments())
                      .as("the second press is led to the case")
                      .containsExactly(opened));
    }
  }

  @Test
  void ofTwoDirectionsAtOnceOneHolds() throws Exception {
    for (int round = 0; round < FEW_ROUNDS; round++) {
      var reference = cases.declinedTwice();
      var deputy = People.person("gulmohar", Role.NATIONAL_COORDINATOR, "NAT", "NAT-CO");

      var endings =
          everybody()
              .atOnce(
                  List.of(
                      new Move(nationalCoordinator(), () -> direct(reference, LAHORE_CIRCLE)),
                      new Move(deputy, () -> direct(reference, GUJRANWALA_CIRCLE))));

      assertThat(endings).filteredOn(Ending::won).hasSize(1);
      assertThat(codesOfLosers(endings)).containsExactly("handoff.no-direction-asked");
      assertThat(Cases.custody(reference))
          .isEqualTo(endings.get(0).won() ? LAHORE_CIRCLE : GUJRANWALA_CIRCLE);
      assertOneAnswersForIt(reference);
    }
  }

  @Test
  void ofTwoOfficersWhoTakeChargeAtOnceOneIsInCharge() throws Exception {
    for (int round = 0; round < FEW_ROUNDS; round++) {
      var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
      as(People.fiaSupervisor()).run(() -> handOffs.accept(proposed.decision()));
      var take = new TakeCharge(proposed.reference());

      var endings =
          everybody()
              .atOnce(
                  List.of(
                      new Move(fiaOfficer(), () -> charge.take(take)),
                      new Move(secondFiaOfficer(), () -> charge.take(take))));

      assertThat(endings).filteredOn(Ending::won).hasSize(1);
      assertThat(codesOfLosers(endings)).containsExactly("case.has-officer");
    }
  }

  private void direct(String reference, String toUnit) {
    handOffs.direct(new DirectCustody(reference, toUnit, "One of them must."));
  }

  private void propose(String reference) {
    handOffs.propose(new ProposeHandOff(reference, LAHORE_CIRCLE, "It belongs there.", null));
  }

  private static Ending onlyWinner(List<Ending> endings) {
    assertThat(endings).filteredOn(Ending::won).hasSize(1);
    assertThat(codesOfLosers(endings)).allMatch(TOLD::contains, "is told plainly");
    return endings.stream().filter(Ending::won).findFirst().orElseThrow();
  }

  private static List<String> codesOfLosers(List<Ending> endings) {
    return endings.stream()
        .filter(ending -> !ending.won())
        .map(
            ending ->
                ending.thrown() instanceof BusinessRuleViolation violation
                    ? violation.code()
                    : String.valueOf(ending.thrown()))
        .toList();
  }

  private static String statusOf(Cases.Proposed proposed) throws Exception {
    return Database.column("select status from rabta.hand_off where id = ?", proposed.handOff())
        .get(0);
  }

  private static long casesOfGujranwala() throws Exception {
    return Long.parseLong(
        Database.column("select count(*) from rabta.case_record where custody_unit = 'AHTC-GRW'")
            .get(0));
  }

  /** Record, participation and access agree on who answers, and nobody waits for what is over. */
  private static void assertOneAnswersForIt(String reference) throws Exception {
    var custodians =
        Database.column(
            "select p.unit from rabta.participation p join rabta.case_record c on c.id = p.case_id"
                + " where c.reference = ? and p.level = 'CUSTODY'",
            reference);
    assertThat(custodians).containsExactly(Cases.custody(reference));
    assertThat(
            Database.column(
                "select a.principal from rabta.case_access a join rabta.case_record c on c.id ="
                    + " a.case_id where c.reference = ? and a.level = 'CUSTODY' and a.principal"
                    + " like 'U:%'",
                reference))
        .containsExactly("U:" + custodians.get(0));
    assertThat(
            Database.column(
                "select w.id from rabta.wait w join rabta.case_record c on c.id = w.case_id where"
                    + " c.reference = ? and w.status = 'OPEN'",
                reference))
        .isEmpty();
  }
}

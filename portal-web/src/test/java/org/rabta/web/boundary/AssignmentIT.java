package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.fiaSupervisor;
import static org.rabta.web.boundary.People.nationalCoordinator;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.service.caserecord.AssignCase;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.caserecord.ChargeQueries;
import org.rabta.service.caserecord.ChargeService;
import org.rabta.service.caserecord.ChargeView;
import org.rabta.service.caserecord.ReleaseCase;
import org.rabta.service.caserecord.ReturnedCase;
import org.rabta.service.identity.Departures;
import org.rabta.service.identity.OfficerQueries;
import org.rabta.service.identity.OfficerRow;
import org.rabta.service.identity.OfficerService;
import org.rabta.web.boundary.As.Ending;
import org.rabta.web.boundary.As.Move;

/** A case goes from one officer of its unit to another, and back to the queue when one leaves. */
class AssignmentIT extends InPortal {

  private static final Caller MATE = People.officer("neem", "NCCIA", "CCRC-LHE");
  private static final Caller THIRD = People.officer("jaman", "NCCIA", "CCRC-LHE");
  private static final Caller ELSEWHERE = People.officer("simbal", "NCCIA", "CCRC-KHI");

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private ChargeService charges;
  @Inject private ChargeQueries queries;
  @Inject private OfficerQueries officers;
  @Inject private OfficerService officerService;
  @Inject private Departures departures;

  @BeforeEach
  void listThePeople() throws Exception {
    for (var person : List.of(ncciaOfficer(), MATE, THIRD, ELSEWHERE, fiaOfficer())) {
      Database.change(
          Database.superuser(),
          """
          insert into rabta.unit_officer (id, subject, name, agency, unit, roles, enabled, works, seen_at, cleared)
          values (nextval('rabta.unit_officer_seq'), ?, ?, ?, ?, 'officer', true, true, now(), true)
          on conflict (subject) do update set works = true, enabled = true, gone_at = null, cleared = true,
            unit = excluded.unit
          """,
          person.subject(),
          person.name(),
          person.agency(),
          person.unit());
    }
  }

  @Test
  void theOfficerInChargeAndTheSupervisorGiveACaseOn() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    as(ncciaOfficer()).run(() -> charges.assign(to(reference, MATE, ncciaOfficer(), "Knows them")));
    assertThat(inCharge(reference)).isEqualTo(MATE.name());
    as(ncciaSupervisor()).run(() -> charges.assign(to(reference, THIRD, MATE, null)));
    assertThat(inCharge(reference)).isEqualTo(THIRD.name());

    assertThat(Trail.done(reference, "CASE_ASSIGNED")).hasSize(2);
    var changes = as(MATE).call(() -> queries.changes(reference));
    assertThat(changes)
        .extracting(
            ChargeView.Assignment::by, ChargeView.Assignment::to, ChargeView.Assignment::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ncciaSupervisor().name(), THIRD.name(), null),
            org.assertj.core.groups.Tuple.tuple(ncciaOfficer().name(), MATE.name(), "Knows them"));
  }

  @Test
  void nobodyElseGivesItOnAndItGoesToNobodyElse() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    assertThat(as(MATE).refusal(() -> charges.assign(to(reference, THIRD, ncciaOfficer(), null))))
        .satisfies(refusedWith("case.has-officer"));
    assertThat(
            as(fiaSupervisor())
                .refusal(() -> charges.assign(to(reference, MATE, ncciaOfficer(), null))))
        .satisfies(refusedWith("record.none"));
    for (var wrong : List.of(ELSEWHERE, fiaOfficer())) {
      assertThat(
              as(ncciaSupervisor())
                  .refusal(() -> charges.assign(to(reference, wrong, ncciaOfficer(), null))))
          .satisfies(refusedWith("case.not-of-unit"));
    }
    assertThat(
            as(ncciaSupervisor()).refusal(() -> charges.assign(to(reference, MATE, THIRD, null))))
        .satisfies(refusedWith("case.officer-changed"));
    assertThat(inCharge(reference)).isEqualTo(ncciaOfficer().name());
  }

  @Test
  void aCaseGoesBackToTheQueueAndAColleagueTakesIt() throws Exception {
    var reference = cases.opened(ncciaOfficer());

    as(ncciaOfficer())
        .run(() -> charges.release(new ReleaseCase(reference, ncciaOfficer().name(), "On leave")));

    assertThat(inCharge(reference)).isNull();
    var seen = as(MATE).call(() -> queries.ofCase(reference));
    assertThat(seen.mayTake()).isTrue();
    assertThat(seen.mayAssign()).isTrue();
    assertThat(seen.last().reason()).isEqualTo("On leave");
    assertThat(Trail.done(reference, "CASE_RELEASED")).hasSize(1);
    as(MATE).run(() -> charges.assign(to(reference, THIRD, null, null)));
    assertThat(inCharge(reference)).isEqualTo(THIRD.name());
  }

  @Test
  void ofTwoWhoAssignAtOnceOneDoesAndTheOtherIsTold() throws Exception {
    for (int round = 0; round < 10; round++) {
      var reference = cases.opened(ncciaOfficer());
      var endings =
          everybody()
              .atOnce(
                  List.of(
                      new Move(
                          ncciaOfficer(),
                          () -> charges.assign(to(reference, MATE, ncciaOfficer(), null))),
                      new Move(
                          ncciaSupervisor(),
                          () -> charges.assign(to(reference, THIRD, ncciaOfficer(), null)))));

      assertThat(endings).filteredOn(Ending::won).hasSize(1);
      assertThat(endings)
          .filteredOn(ending -> !ending.won())
          .allSatisfy(
              ending -> assertThat(ending.thrown()).satisfies(refusedWith("case.officer-changed")));
      assertThat(Trail.done(reference, "CASE_ASSIGNED")).hasSize(1);
    }
  }

  @Test
  void theWorkOfAnOfficerWhoLeftFallsBackToTheQueueAndIsTold() throws Exception {
    var open = cases.opened(THIRD);
    left(THIRD, "works = false, enabled = false");

    letWorkFallBack();

    assertThat(inCharge(open)).isNull();
    assertThat(Trail.done(open, "CASE_RETURNED")).hasSize(1);
    for (var caller : List.of(MATE, ncciaSupervisor())) {
      assertThat(as(caller).call(() -> queries.returned()))
          .extracting(ReturnedCase::reference)
          .as(caller.name())
          .contains(open);
    }
    assertThat(as(ELSEWHERE).call(() -> queries.returned()))
        .extracting(ReturnedCase::reference)
        .doesNotContain(open);
    assertThat(as(MATE).call(() -> queries.ofCase(open)).returned().officer())
        .isEqualTo(THIRD.name());

    letWorkFallBack();
    assertThat(Trail.done(open, "CASE_RETURNED")).as("once").hasSize(1);
    as(MATE).run(() -> charges.assign(to(open, MATE, null, null)));
    assertThat(as(MATE).call(() -> queries.ofCase(open)).returned()).isNull();
  }

  @Test
  void whoMovesKeepsNothingOfTheFormerUnit() throws Exception {
    var open = cases.opened(THIRD);
    left(THIRD, "unit = 'CCRC-KHI'");

    letWorkFallBack();

    assertThat(inCharge(open)).isNull();
    assertThat(as(MATE).call(() -> queries.ofCase(open)).returned().reason().name())
        .isEqualTo("MOVED");
  }

  @Test
  void theListHasTheOwnUnitWithItsOpenCasesAndForASupervisorTheAgency() throws Exception {
    cases.opened(THIRD);

    var own = as(MATE).call(() -> officers.list(null, null)).rows();
    assertThat(own).extracting(row -> row.unit().unit()).containsOnly("CCRC-LHE");
    assertThat(own)
        .filteredOn(row -> row.name().equals(THIRD.name()))
        .singleElement()
        .satisfies(row -> assertThat(row.openCases()).isPositive());
    assertThat(as(MATE).call(() -> officers.list("CCRC-KHI", null)).rows())
        .extracting(row -> row.unit().unit())
        .containsOnly("CCRC-LHE");
    assertThat(as(ncciaSupervisor()).call(() -> officers.list(null, null)).rows())
        .extracting(OfficerRow::name)
        .contains(MATE.name(), ELSEWHERE.name())
        .doesNotContain(fiaOfficer().name());
    assertThat(as(nationalCoordinator()).refusal(() -> officers.list(null, null))).isNotNull();
  }

  @Test
  void whoAsksForTheListIsServedByTheClockwork() throws Exception {
    as(MATE).run(() -> officerService.askForReading());

    assertThat(as(MATE).call(() -> officers.list(null, null)).roll().askedAt()).isNotNull();
  }

  private void letWorkFallBack() {
    long after = 0;
    while (after >= 0) {
      after = departures.next(after);
    }
  }

  private static void left(Caller person, String how) throws Exception {
    Database.change(
        Database.superuser(),
        "update rabta.unit_officer set cleared = false, " + how + " where subject = ?",
        person.subject());
  }

  private static AssignCase to(String reference, Caller officer, Caller shown, String reason)
      throws Exception {
    return new AssignCase(reference, id(officer), shown == null ? null : shown.name(), reason);
  }

  private static long id(Caller officer) throws Exception {
    return Long.parseLong(
        Database.column("select id from rabta.unit_officer where subject = ?", officer.subject())
            .get(0));
  }

  private String inCharge(String reference) throws Exception {
    return as(ncciaSupervisor()).call(() -> caseQueries.view(reference)).row().officer();
  }
}

package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.fiaSupervisor;
import static org.rabta.web.boundary.People.gujranwalaOfficer;
import static org.rabta.web.boundary.People.nationalCoordinator;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.People.ncciaSupervisor;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.sharing.BasisKind;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.jointcase.CaseInForce;
import org.rabta.service.jointcase.ChangeForce;
import org.rabta.service.jointcase.FoundTaskForce;
import org.rabta.service.jointcase.TaskForceQueries;
import org.rabta.service.jointcase.TaskForceService;

/** Units of several agencies in one task force see its cases, as long as all of that holds. */
class TaskForceIT extends InPortal {

  @Inject private Cases cases;
  @Inject private Sharing shares;
  @Inject private TaskForceService forces;
  @Inject private TaskForceQueries queries;
  @Inject private CaseQueries caseQueries;

  @Test
  void aCaseIsOpenToMembersUntilTheTaskForceEnds() throws Exception {
    var force = founded(ncciaSupervisor(), "CCRC-LHE");
    var reference = added(force);

    var view = as(fiaOfficer()).call(() -> caseQueries.view(reference));
    assertThat(as(fiaOfficer()).call(() -> caseQueries.offers(reference)).advertisements())
        .hasSize(1);
    assertThat(view.contents().reports()).isEmpty();
    assertThat(as(fiaOfficer()).call(() -> queries.view(force, null)).cases())
        .extracting(row -> row.reference())
        .containsExactly(reference);

    as(ncciaSupervisor()).run(() -> forces.end(new ChangeForce(force, null, "Campaign over.")));

    assertThat(seenBy(fiaOfficer(), reference)).isFalse();
    assertThat(seenBy(ncciaOfficer(), reference)).isTrue();
  }

  @Test
  void whoJoinsSeesTheCasesAndWhoLeavesSeesThemNoMore() throws Exception {
    var force = founded(nationalCoordinator(), "CCRC-LHE");
    var reference = added(force);
    assertThat(seenBy(gujranwalaOfficer(), reference)).isFalse();
    var gujranwala = new ChangeForce(force, Cases.GUJRANWALA_CIRCLE, null);

    as(nationalCoordinator()).run(() -> forces.join(gujranwala));
    assertThat(seenBy(gujranwalaOfficer(), reference)).isTrue();
    assertThat(as(nationalCoordinator()).refusal(() -> forces.join(gujranwala)))
        .satisfies(refusedWith("force.member-already"));

    as(nationalCoordinator()).run(() -> forces.leave(gujranwala));
    assertThat(seenBy(gujranwalaOfficer(), reference)).isFalse();
    assertThat(as(gujranwalaOfficer()).refusal(() -> queries.view(force, null)))
        .isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void onlyTheCustodianPutsACaseInAndTakesItOut() throws Exception {
    var force = founded(ncciaSupervisor(), "CCRC-LHE");
    var reference = added(force);
    var asked = new CaseInForce(reference, force);

    assertThat(as(fiaOfficer()).refusal(() -> forces.removeCase(asked)))
        .satisfies(refusedWith("share.not-custodian"));
    assertThat(as(ncciaOfficer()).refusal(() -> forces.addCase(asked)))
        .satisfies(refusedWith("force.case-already"));
    as(ncciaOfficer()).run(() -> forces.removeCase(asked));

    assertThat(seenBy(fiaOfficer(), reference)).isFalse();
  }

  @Test
  void theMarkOfACaseIsAskedForEveryMember() throws Exception {
    var force = founded(ncciaSupervisor(), "CCRC-LHE");
    var strict = cases.opened(ncciaOfficer());
    var red = cases.opened(ncciaOfficer());
    shares.marked(red, Tlp.RED);

    assertThat(as(ncciaOfficer()).refusal(() -> forces.addCase(new CaseInForce(strict, force))))
        .satisfies(refusedWith("share.tlp-own-agency"));
    assertThat(as(ncciaOfficer()).refusal(() -> forces.addCase(new CaseInForce(red, force))))
        .satisfies(refusedWith("share.tlp-red-group"));
  }

  @Test
  void aSupervisorFoundsWhatTheOwnAgencyLeadsAndOthersDoNotRunIt() throws Exception {
    assertThat(as(fiaSupervisor()).refusal(() -> forces.found(force("CCRC-LHE"))))
        .satisfies(refusedWith("force.lead-elsewhere"));
    var force = founded(ncciaSupervisor(), "CCRC-LHE");

    assertThat(as(fiaSupervisor()).refusal(() -> forces.end(new ChangeForce(force, null, "No"))))
        .satisfies(refusedWith("force.not-yours"));
    assertThat(
            as(ncciaSupervisor())
                .refusal(() -> forces.leave(new ChangeForce(force, "CCRC-LHE", null))))
        .satisfies(refusedWith("force.lead-stays"));
  }

  private FoundTaskForce force(String lead) {
    return new FoundTaskForce(
        "Data-entry jobs",
        "One network behind many advertisements.",
        BasisKind.AGREEMENT,
        null,
        "Minutes of the joint meeting",
        lead,
        Set.of(Cases.LAHORE_CIRCLE),
        Level.OBSERVER,
        Set.of(CasePart.ADVERTS),
        shares.today().plusDays(60));
  }

  private String founded(Caller by, String lead) throws Exception {
    return as(by).call(() -> forces.found(force(lead)));
  }

  private String added(String force) throws Exception {
    var reference = shares.shareable();
    as(ncciaOfficer()).run(() -> forces.addCase(new CaseInForce(reference, force)));
    return reference;
  }

  private boolean seenBy(Caller who, String reference) {
    return as(who).refusal(() -> caseQueries.view(reference)) == null;
  }
}

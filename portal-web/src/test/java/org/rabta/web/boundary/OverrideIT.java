package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.assessment.OverrideGround;
import org.rabta.domain.assessment.ReviewKind;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.domain.typology.Strand;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.assessment.AssessmentsOfCase;
import org.rabta.service.assessment.OverrideAssessment;
import org.rabta.service.assessment.OverrideFigure;
import org.rabta.service.assessment.OverrideFilter;
import org.rabta.service.assessment.RecordFacts.Answered;
import org.rabta.web.boundary.As.Move;

/** The officer in custody has the last word on an assessment. */
class OverrideIT extends Assessing {

  @Test
  void anOverrideHoldsForListAndRoutingUntilNewFactsChangeTheOutcome() throws Exception {
    var reference = smuggling();

    override(ncciaOfficer(), reference, Strand.FRAUD, "CCRC-LHE");

    var overridden = shown(ncciaOfficer(), reference);
    assertThat(overridden.review().kind()).isEqualTo(ReviewKind.OVERRIDDEN);
    assertThat(overridden.review().reason()).isEqualTo(REASON);
    assertThat(overridden.standing().strand()).isEqualTo(Strand.FRAUD);
    assertThat(overridden.reRouteTo()).isNull();
    assertThat(open(reference)).isEmpty();
    assertThat(ended(reference)).containsExactly("MET");
    assertThat(as(ncciaOfficer()).call(() -> caseQueries.view(reference)).row().strand())
        .isEqualTo(Strand.FRAUD);
    assertThat(as(ncciaOfficer()).call(() -> handOffQueries.ofCase(reference)).proposedTo().unit())
        .isEqualTo("CCRC-LHE");

    record(ncciaOfficer(), reference, SourceKind.FAMILY, new Answered("amount_pkr", List.of("9")));
    assertThat(shown(ncciaOfficer(), reference).standing().strand())
        .as("the tables still come to the same")
        .isEqualTo(Strand.FRAUD);

    record(ncciaOfficer(), reference, SourceKind.MISSION, EXPLOITED, CONFINED);
    var unfolded = shown(ncciaOfficer(), reference);
    assertThat(unfolded.review()).isNull();
    assertThat(unfolded.standing().strand()).isEqualTo(Strand.TRAFFICKING);
    assertThat(open(reference)).containsExactly(WaitKind.RE_ROUTING);
  }

  @Test
  void aConfirmationIsOnRecordAndTakesAnOverrideBack() throws Exception {
    var reference = smuggling();
    override(ncciaOfficer(), reference, Strand.FRAUD, null);

    cases.confirmed(ncciaOfficer(), reference);

    var shown = shown(ncciaOfficer(), reference);
    assertThat(shown.review().kind()).isEqualTo(ReviewKind.CONFIRMED);
    assertThat(shown.standing().strand()).isEqualTo(Strand.SMUGGLING);
    assertThat(shown.latest().reviews()).hasSize(2);
  }

  @Test
  void anOverrideNeedsAReasonAndChangesSomething() throws Exception {
    var reference = smuggling();
    var shown = shown(ncciaOfficer(), reference);

    assertThat(overriding(ncciaOfficer(), reference, shown, Strand.FRAUD, null, "Short."))
        .satisfies(refusedWith("assessment.reason-too-short"));
    assertThat(overriding(ncciaOfficer(), reference, shown, Strand.SMUGGLING, null, REASON))
        .satisfies(refusedWith("assessment.override-changes-nothing"));
    assertThat(overriding(ncciaOfficer(), reference, shown, null, "AUD-OV", REASON))
        .satisfies(refusedWith("handoff.unit-cannot-take"));
  }

  @Test
  void aStaleTabIsToldAndChangesNothing() throws Exception {
    var reference = fraud();
    var stale = shown(ncciaOfficer(), reference);
    record(ncciaOfficer(), reference, SourceKind.FAMILY, CROSSED, ARRANGED);

    assertThat(recording(ncciaOfficer(), reference, stale, EXPLOITED))
        .satisfies(refusedWith("record.stale"));
    assertThat(overriding(ncciaOfficer(), reference, stale, Strand.FRAUD, null, REASON))
        .satisfies(refusedWith("record.stale"));

    var reviewed = shown(ncciaOfficer(), reference);
    cases.confirmed(ncciaOfficer(), reference);
    assertThat(overriding(ncciaOfficer(), reference, reviewed, Strand.FRAUD, null, REASON))
        .satisfies(refusedWith("record.stale"));
    assertThat(shown(ncciaOfficer(), reference).standing().strand()).isEqualTo(Strand.SMUGGLING);
  }

  @Test
  void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
    var colleague = People.officer("next-desk", "NCCIA", "CCRC-LHE");
    for (int round = 0; round < 10; round++) {
      var reference = smuggling();
      var shown = shown(ncciaOfficer(), reference);

      var endings =
          everybody()
              .atOnce(
                  List.of(
                      new Move(
                          ncciaOfficer(),
                          () -> assessments.override(asking(reference, shown, Strand.FRAUD))),
                      new Move(
                          colleague,
                          () ->
                              assessments.override(
                                  asking(reference, shown, Strand.UNDETERMINED)))));

      assertThat(endings).filteredOn(As.Ending::won).hasSize(1);
      assertThat(endings)
          .filteredOn(ending -> !ending.won())
          .allSatisfy(ending -> assertThat(ending.thrown()).satisfies(refusedWith("record.stale")));
      assertThat(shown(ncciaOfficer(), reference).latest().reviews()).hasSize(1);
    }
  }

  @Test
  void supervisorsAndCoordinationLearnHowOftenARuleWasOverridden() throws Exception {
    var before = overriddenOf(People.nationalCoordinator());
    var reference = smuggling();
    override(ncciaOfficer(), reference, Strand.FRAUD, null);

    assertThat(overriddenOf(People.nationalCoordinator())).isEqualTo(before + 1);
    var all = new OverrideFilter(null, null);
    var ours = as(People.ncciaSupervisor()).call(() -> overrides.list(all));
    assertThat(ours.get(0).reference()).isEqualTo(reference);
    assertThat(ours.get(0).rules()).isNotEmpty().allMatch(rule -> rule.startsWith("T-"));
    assertThat(as(People.nationalCoordinator()).call(() -> overrides.list(all)))
        .noneMatch(row -> row.reference().equals(reference));
    assertThat(as(People.fiaSupervisor()).call(() -> overrides.list(all)))
        .noneMatch(row -> row.reference().equals(reference));
    var others = new OverrideFilter(null, Strand.OUTSIDE_SCOPE);
    assertThat(as(People.ncciaSupervisor()).call(() -> overrides.list(others))).isEmpty();
  }

  private long overriddenOf(Caller caller) throws Exception {
    return as(caller).call(() -> overrides.figures()).stream()
        .filter(f -> f.from() == Strand.SMUGGLING)
        .mapToLong(OverrideFigure::overrides)
        .sum();
  }

  private void override(Caller by, String reference, Strand strand, String unit) throws Exception {
    var shown = shown(by, reference);
    var thrown = overriding(by, reference, shown, strand, unit, REASON);
    assertThat(thrown).isNull();
  }

  private static OverrideAssessment asking(
      String reference, AssessmentsOfCase shown, Strand strand) {
    return new OverrideAssessment(
        reference,
        shown.latest().id(),
        shown.lastReview(),
        strand,
        null,
        OverrideGround.OTHER,
        REASON);
  }
}

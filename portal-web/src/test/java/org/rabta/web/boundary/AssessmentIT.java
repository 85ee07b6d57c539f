package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Level;
import org.rabta.domain.assessment.Credibility;
import org.rabta.domain.assessment.Grade;
import org.rabta.domain.assessment.Reliability;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.Strand;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.assessment.RecordFacts;
import org.rabta.service.assessment.RecordFacts.Answered;
import org.rabta.service.handoff.DecideHandOff;
import org.rabta.service.handoff.ProposeHandOff;

/** A case unfolds: fraud, then smuggling, then trafficking. */
class AssessmentIT extends Assessing {

  @Test
  void newFactsAssessTheCaseAnewAndTheEarlierAssessmentsStayReadable() throws Exception {
    var reference = fraud();
    assertThat(shown(ncciaOfficer(), reference).standing().strand()).isEqualTo(Strand.FRAUD);

    record(ncciaOfficer(), reference, SourceKind.FAMILY, CROSSED, ARRANGED);
    record(ncciaOfficer(), reference, SourceKind.MISSION, EXPLOITED, CONFINED);

    var now = shown(ncciaOfficer(), reference);
    assertThat(now.all())
        .extracting(each -> each.decision().primary())
        .containsExactly(Strand.TRAFFICKING, Strand.SMUGGLING, Strand.FRAUD);
    assertThat(now.latest().changes())
        .extracting(change -> change.fact())
        .containsExactly("exploitation", "coercion_or_confinement");
    assertThat(now.latest().said()).extracting(s -> s.source()).containsOnly(SourceKind.MISSION);
    assertThat(now.latest().recordedUnit().unit()).isEqualTo("CCRC-LHE");
    assertThat(now.earlier().get(1).changes()).isEmpty();
    var row = as(ncciaOfficer()).call(() -> caseQueries.view(reference)).row();
    assertThat(row.strand()).isEqualTo(Strand.TRAFFICKING);
    assertThat(
            Database.column(
                "select distinct a.strand from rabta.case_access a join rabta.case_record c on c.id ="
                    + " a.case_id where c.reference = ?",
                reference))
        .containsExactly("TRAFFICKING");
    assertThat(Cases.custody(reference)).as("custody never moves by itself").isEqualTo("CCRC-LHE");
    assertThat(Trail.done(reference, "FACTS_RECORDED")).hasSize(2);
  }

  @Test
  void whatWasBelievedBeforeIsStillKnown() throws Exception {
    var reference = fraud();
    record(ncciaOfficer(), reference, SourceKind.FAMILY, CROSSED, ARRANGED);
    var today = LocalDate.ofInstant(shown(ncciaOfficer(), reference).latest().decidedAt(), ZONE);

    var now = as(ncciaOfficer()).call(() -> queries.believed(reference, today, today));
    var before =
        as(ncciaOfficer()).call(() -> queries.believed(reference, today.minusDays(1), today));

    assertThat(now.about(Fact.BORDER_CROSSED)).isPresent();
    assertThat(before.all()).isEmpty();
  }

  @Test
  void anotherLeadIsOwedAHandOffUntilOneIsProposed() throws Exception {
    var reference = smuggling();
    assertThat(shown(ncciaOfficer(), reference).reRouteTo().unit()).isEqualTo(LAHORE_CIRCLE);
    assertThat(open(reference)).containsExactly(WaitKind.RE_ROUTING);

    var handOff =
        as(ncciaOfficer())
            .call(
                () ->
                    handOffs.propose(
                        new ProposeHandOff(reference, LAHORE_CIRCLE, "He was smuggled.", null)));
    assertThat(open(reference)).containsExactly(WaitKind.HAND_OFF_ACCEPTANCE);

    as(ncciaOfficer())
        .run(() -> handOffs.withdraw(new DecideHandOff(reference, handOff, "Not yet.")));
    assertThat(open(reference)).as("owed again").containsExactly(WaitKind.RE_ROUTING);
  }

  @Test
  void aLaterAssessmentThatNamesTheCustodianAgainEndsTheWait() throws Exception {
    var reference = smuggling();

    correct(ncciaOfficer(), reference, "border_crossed", "no");
    correct(ncciaOfficer(), reference, "irregular_entry_facilitated", "no");

    assertThat(shown(ncciaOfficer(), reference).reRouteTo()).isNull();
    assertThat(open(reference)).isEmpty();
    assertThat(ended(reference)).containsExactly("CANCELLED");
  }

  @Test
  void aContributorRecordsFactsAndDecidesNothing() throws Exception {
    var reference = handedOver();

    record(ncciaOfficer(), reference, SourceKind.PARTNER_AGENCY, EXPLOITED, CONFINED);

    assertThat(shown(fiaOfficer(), reference).standing().strand()).isEqualTo(Strand.TRAFFICKING);
    assertThat(Cases.custody(reference)).isEqualTo(LAHORE_CIRCLE);
    var shown = shown(ncciaOfficer(), reference);
    assertThat(shown.mayRecord()).isTrue();
    assertThat(shown.mayReview()).isFalse();
    assertThat(overriding(ncciaOfficer(), reference, shown, Strand.FRAUD, null, REASON))
        .satisfies(refusedWith("assessment.not-in-custody"));
  }

  @Test
  void aContributorCorrectsItsOwnWordsAndTheCustodianEverybodys() throws Exception {
    var reference = handedOver();
    record(fiaOfficer(), reference, SourceKind.OFFICER, new Answered("visa_type", List.of("work")));

    correct(ncciaOfficer(), reference, "visa_type", "visit");
    assertThat(belief(reference, Fact.VISA_TYPE).contested()).isTrue();

    correct(fiaOfficer(), reference, "visa_type", "umrah");
    assertThat(belief(reference, Fact.VISA_TYPE).contested()).isFalse();
    assertThat(belief(reference, Fact.VISA_TYPE).codes()).containsExactly("umrah");
  }

  @Test
  void aPreviewAnObserverAndAForeignUnitRecordNothing() throws Exception {
    var proposed = cases.proposed(ncciaOfficer(), LAHORE_CIRCLE);
    var shown = shown(ncciaOfficer(), proposed.reference());

    assertThat(recording(fiaOfficer(), proposed.reference(), shown, CROSSED))
        .satisfies(refusedWith("assessment.not-working-on-it"));
    assertThat(
            recording(
                People.officer("far", "FIA", "AHTC-KHI"), proposed.reference(), shown, CROSSED))
        .satisfies(refusedWith("record.none"));
  }

  @Test
  void statementsThatContradictEachOtherStandSideBySide() throws Exception {
    var reference = fraud();
    record(
        ncciaOfficer(), reference, SourceKind.FAMILY, new Answered("victim_minor", List.of("no")));
    record(
        ncciaOfficer(), reference, SourceKind.VICTIM, new Answered("victim_minor", List.of("yes")));

    var belief = belief(reference, Fact.VICTIM_MINOR);

    assertThat(belief.contested()).isTrue();
    assertThat(belief.inForce()).extracting(s -> s.source()).containsExactly(SourceKind.VICTIM);
    assertThat(belief.against()).extracting(s -> s.source()).containsExactly(SourceKind.FAMILY);

    as(ncciaOfficer())
        .run(
            () ->
                assessments.record(
                    new RecordFacts(
                        reference,
                        shown(ncciaOfficer(), reference).latest().id(),
                        List.of(new Answered("victim_minor", List.of("no"))),
                        SourceKind.DOCUMENT,
                        new Grade(Reliability.A, Credibility.CONFIRMED),
                        null,
                        null,
                        false)));
    assertThat(belief(reference, Fact.VICTIM_MINOR).contested()).isFalse();
    assertThat(belief(reference, Fact.VICTIM_MINOR).codes()).containsExactly("no");
  }

  @Test
  void whatCannotBeRecordedIsRefusedByItsOwnRule() throws Exception {
    var reference = fraud();
    var shown = shown(ncciaOfficer(), reference);
    var tomorrow = LocalDate.ofInstant(shown.latest().decidedAt(), ZONE).plusDays(1);

    assertThat(recording(ncciaOfficer(), reference, shown))
        .satisfies(refusedWith("assessment.nothing-said"));
    assertThat(
            recording(
                ncciaOfficer(), reference, shown, new Answered("visa_type", List.of("golden"))))
        .satisfies(refusedWith("assessment.no-such-answer"));
    assertThat(recording(ncciaOfficer(), reference, shown, new Answered("visa_type", List.of())))
        .satisfies(refusedWith("assessment.unknown-corrects-only"));
    assertThat(
            as(ncciaOfficer())
                .refusal(
                    () ->
                        assessments.record(
                            new RecordFacts(
                                reference,
                                shown.latest().id(),
                                List.of(CROSSED),
                                SourceKind.FAMILY,
                                null,
                                tomorrow,
                                null,
                                false))))
        .satisfies(refusedWith("assessment.day-in-future"));
  }

  @Test
  void whoNoLongerHasAPartInTheMatterObservesWhenItMovesOn() throws Exception {
    var opener = People.officer("pta-demo", "PTA", "PTA-HQ");
    var reference = cases.opened(opener, taken(Answer.NO));
    record(opener, reference, SourceKind.FAMILY, CROSSED, ARRANGED);
    accepted(reference, opener, fiaOfficer(), LAHORE_CIRCLE);
    assertThat(level(opener, reference)).isEqualTo(Level.CONTRIBUTOR);
    assertThat(engaged(reference)).as("nothing is online any more").doesNotContain("PTA");

    accepted(reference, fiaOfficer(), People.gujranwalaOfficer(), "AHTC-GRW");

    assertThat(level(fiaOfficer(), reference)).isEqualTo(Level.CONTRIBUTOR);
    assertThat(level(opener, reference)).isEqualTo(Level.OBSERVER);
    var shown = shown(opener, reference);
    assertThat(shown.all()).as("still reads the assessments").hasSize(2);
    assertThat(shown.mayRecord()).isFalse();
    assertThat(recording(opener, reference, shown, EXPLOITED))
        .satisfies(refusedWith("assessment.not-working-on-it"));
  }
}

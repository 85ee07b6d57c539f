package org.rabta.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rabta.web.boundary.Cases.LAHORE_CIRCLE;
import static org.rabta.web.boundary.People.fiaOfficer;
import static org.rabta.web.boundary.People.ncciaOfficer;
import static org.rabta.web.boundary.Refused.refusedWith;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.assessment.Belief;
import org.rabta.domain.assessment.Credibility;
import org.rabta.domain.assessment.Grade;
import org.rabta.domain.assessment.OverrideGround;
import org.rabta.domain.assessment.Reliability;
import org.rabta.domain.assessment.ReviewKind;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.BorderCrossing;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Channel;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.PaymentMethod;
import org.rabta.domain.typology.RecruiterKind;
import org.rabta.domain.typology.Strand;
import org.rabta.domain.wait.WaitKind;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.assessment.AssessmentQueries;
import org.rabta.service.assessment.AssessmentService;
import org.rabta.service.assessment.AssessmentsOfCase;
import org.rabta.service.assessment.OverrideAssessment;
import org.rabta.service.assessment.OverrideFigure;
import org.rabta.service.assessment.OverrideFilter;
import org.rabta.service.assessment.OverrideQueries;
import org.rabta.service.assessment.RecordFacts;
import org.rabta.service.assessment.RecordFacts.Answered;
import org.rabta.service.caserecord.CaseQueries;
import org.rabta.service.handoff.DecideHandOff;
import org.rabta.service.handoff.HandOffQueries;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.handoff.ProposeHandOff;
import org.rabta.web.boundary.As.Move;

/** A case unfolds: fraud, then smuggling, then trafficking. */
class AssessmentIT extends InPortal {

  private static final ZoneId ZONE = WorkingCalendar.ZONE;

  private static final String REASON = "The money was paid for the visa alone, he says.";

  private static final Answered CROSSED = new Answered("border_crossed", List.of("yes"));
  private static final Answered ARRANGED =
      new Answered("irregular_entry_facilitated", List.of("yes"));
  private static final Answered EXPLOITED = new Answered("exploitation", List.of("labour"));
  private static final Answered CONFINED = new Answered("coercion_or_confinement", List.of("yes"));

  @Inject private Cases cases;
  @Inject private CaseQueries caseQueries;
  @Inject private AssessmentService assessments;
  @Inject private AssessmentQueries queries;
  @Inject private OverrideQueries overrides;
  @Inject private HandOffService handOffs;
  @Inject private HandOffQueries handOffQueries;

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

  /** Money was taken online by an agent without a licence. */
  private String fraud() throws Exception {
    return cases.opened(ncciaOfficer(), taken(Answer.YES));
  }

  private static CaseFacts taken(Answer live) {
    return CaseFacts.builder()
        .channels(Channel.FACEBOOK)
        .recruiterKind(RecruiterKind.UNLICENSED_AGENT)
        .paymentMethods(PaymentMethod.EASYPAISA)
        .borderCrossing(BorderCrossing.NO)
        .onlineContentLive(live)
        .recruitmentDistrict("Lahore")
        .homeDistrict("Lahore")
        .build();
  }

  private String smuggling() throws Exception {
    var reference = fraud();
    record(ncciaOfficer(), reference, SourceKind.FAMILY, CROSSED, ARRANGED);
    return reference;
  }

  /** In custody of the Lahore circle; the cybercrime centre contributes. */
  private String handedOver() throws Exception {
    var reference = smuggling();
    var proposed = cases.proposed(reference, ncciaOfficer(), LAHORE_CIRCLE);
    as(fiaOfficer()).run(() -> handOffs.accept(proposed.decision()));
    return reference;
  }

  private void accepted(String reference, Caller from, Caller by, String unit) throws Exception {
    var proposed = cases.proposed(reference, from, unit);
    as(by).run(() -> handOffs.accept(proposed.decision()));
  }

  private AssessmentsOfCase shown(Caller caller, String reference) throws Exception {
    return cases.assessments(caller, reference);
  }

  private Belief belief(String reference, Fact fact) throws Exception {
    return shown(ncciaOfficer(), reference).beliefs().about(fact).orElseThrow();
  }

  private void record(Caller by, String reference, SourceKind source, Answered... answers)
      throws Exception {
    var shown = shown(by, reference).latest().id();
    as(by)
        .run(
            () ->
                assessments.record(
                    new RecordFacts(
                        reference, shown, List.of(answers), source, null, null, null, false)));
  }

  private void correct(Caller by, String reference, String fact, String code) throws Exception {
    var shown = shown(by, reference).latest().id();
    var answers = List.of(new Answered(fact, List.of(code)));
    as(by)
        .run(
            () ->
                assessments.record(
                    new RecordFacts(
                        reference, shown, answers, SourceKind.OFFICER, null, null, null, true)));
  }

  private Throwable recording(
      Caller by, String reference, AssessmentsOfCase shown, Answered... answers) {
    return as(by)
        .refusal(
            () ->
                assessments.record(
                    new RecordFacts(
                        reference,
                        shown.latest().id(),
                        List.of(answers),
                        SourceKind.FAMILY,
                        null,
                        null,
                        null,
                        false)));
  }

  private void override(Caller by, String reference, Strand strand, String unit) throws Exception {
    var shown = shown(by, reference);
    var thrown = overriding(by, reference, shown, strand, unit, REASON);
    assertThat(thrown).isNull();
  }

  private Throwable overriding(
      Caller by,
      String reference,
      AssessmentsOfCase shown,
      Strand strand,
      String unit,
      String reason) {
    return as(by)
        .refusal(
            () ->
                assessments.override(
                    new OverrideAssessment(
                        reference,
                        shown.latest().id(),
                        shown.lastReview(),
                        strand,
                        unit,
                        OverrideGround.RULE_DOES_NOT_FIT,
                        reason)));
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

  private List<WaitKind> open(String reference) throws Exception {
    return as(ncciaOfficer()).call(() -> handOffQueries.ofCase(reference)).waits().stream()
        .map(wait -> wait.kind())
        .toList();
  }

  private static List<String> ended(String reference) throws Exception {
    return Database.column(
        "select w.status from rabta.wait w join rabta.case_record c on c.id = w.case_id where"
            + " c.reference = ? and w.kind = 'RE_ROUTING' and w.status <> 'OPEN'",
        reference);
  }

  private List<String> engaged(String reference) throws Exception {
    var decision = shown(fiaOfficer(), reference).latest().decision();
    return Stream.concat(
            Stream.of(decision.leadAgency()),
            decision.supporting().stream().map(support -> support.agency()))
        .toList();
  }

  private Level level(Caller caller, String reference) throws Exception {
    return as(caller).call(() -> caseQueries.view(reference)).row().level();
  }
}

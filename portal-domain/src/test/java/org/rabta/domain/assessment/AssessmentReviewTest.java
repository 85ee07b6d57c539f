package org.rabta.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.RecordedDecision;
import org.rabta.domain.caserecord.RecordedFacts;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.routing.RoutingDecisionJson;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Strand;

/** When what an officer said to an assessment stands, and when it has ended. */
class AssessmentReviewTest {

  private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
  private static final UnitRef CIRCLE = new UnitRef("FIA", "AHTC-LHE");
  private static final UnitRef CYBER = new UnitRef("NCCIA", "CCRC-LHE");
  private static final Caller OFFICER =
      new Caller("demo", "Officer Demo", Set.of(Role.OFFICER), "NCCIA", "CCRC-LHE");
  private static final String REASON = "The money was paid after the arrival.";

  @Test
  void withoutAReviewTheTablesHold() {
    var standing = Standing.of(tables(Strand.SMUGGLING), null);

    assertThat(standing.outcome()).isEqualTo(new Outcome(Strand.SMUGGLING, CIRCLE));
    assertThat(standing.review()).isNull();
  }

  @Test
  void anOverrideHoldsInThePlaceOfTheTables() {
    var override = overridden(Strand.FRAUD, CYBER);

    var standing = Standing.of(tables(Strand.SMUGGLING), override);

    assertThat(standing.outcome()).isEqualTo(new Outcome(Strand.FRAUD, CYBER));
    assertThat(standing.review()).isSameAs(override);
  }

  @Test
  void anOverrideSurvivesNewFactsThatLeadTheTablesNowhereElse() {
    assertThat(overridden(Strand.FRAUD, CYBER).standsFor(Outcome.of(tables(Strand.SMUGGLING))))
        .isTrue();
  }

  @Test
  void anOverrideEndsWhenTheTablesComeToAnotherOutcome() {
    var standing = Standing.of(tables(Strand.TRAFFICKING), overridden(Strand.FRAUD, CYBER));

    assertThat(standing.outcome().strand()).isEqualTo(Strand.TRAFFICKING);
    assertThat(standing.review()).isNull();
  }

  @Test
  void aConfirmationAfterAnOverrideGivesTheTablesTheirPlaceBack() {
    var confirmed =
        AssessmentReview.confirm(
            recorded(Strand.SMUGGLING), overridden(Strand.FRAUD, CYBER), OFFICER, NOW);

    var standing = Standing.of(tables(Strand.SMUGGLING), confirmed);

    assertThat(standing.outcome()).isEqualTo(new Outcome(Strand.SMUGGLING, CIRCLE));
    assertThat(standing.review().kind()).isEqualTo(ReviewKind.CONFIRMED);
  }

  @Test
  void anOverrideChangesSomething() {
    refusedWith("assessment.override-changes-nothing", () -> overridden(Strand.SMUGGLING, CIRCLE));
  }

  @Test
  void anOverrideNeedsAGroundAndAReasonOfSomeLength() {
    var outcome = new Outcome(Strand.FRAUD, CYBER);

    refusedWith("assessment.ground-missing", () -> new Overriding(outcome, null, REASON));
    refusedWith("text.missing", () -> new Overriding(outcome, OverrideGround.OTHER, " "));
    refusedWith(
        "assessment.reason-too-short",
        () -> new Overriding(outcome, OverrideGround.OTHER, "I think so."));
  }

  private static void refusedWith(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static AssessmentReview overridden(Strand strand, UnitRef lead) {
    var overriding = new Overriding(new Outcome(strand, lead), OverrideGround.OTHER, REASON);
    return AssessmentReview.override(recorded(Strand.SMUGGLING), null, overriding, OFFICER, NOW);
  }

  private static RecordedDecision recorded(Strand strand) {
    var facts = new RecordedFacts(1L, CaseFacts.unknown(), Officer.of(OFFICER), NOW);
    return new RecordedDecision(1L, facts, tables(strand), NOW);
  }

  private static RoutingDecision tables(Strand strand) {
    return RoutingDecisionJson.read(
        """
        {"table_version": "1", "typology_primary": "%s", "nearest_strand": "%s", "confidence": "MEDIUM",
         "lead_agency": "%s", "unit": "%s", "nrm_action": "NONE", "priority": "NORMAL",
         "typology_secondary": [], "supporting_agencies": [], "provisions": [], "outside_portal_referral": [],
         "rules_fired": [], "facts_used": [], "ask_next": [], "would_change": []}
        """
            .formatted(strand, strand, CIRCLE.agency(), CIRCLE.unit()));
  }
}

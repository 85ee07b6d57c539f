package org.rabta.service.assessment;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.rabta.domain.access.Level;
import org.rabta.domain.assessment.AssessmentReview;
import org.rabta.domain.assessment.Outcome;
import org.rabta.domain.assessment.Overriding;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.RecordedDecision;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.StaleRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.caserecord.CaseReader;
import org.rabta.service.handoff.HandOffs;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * New facts, and what officers say to the assessment. Each act locks the case first and is refused
 * when the page showed another assessment than the one it would act on.
 */
@Stateless
@DenyAll
@UseCase
public class AssessmentService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private CaseReader reader;
  @Inject private Assessments assessments;
  @Inject private NewStatements newStatements;
  @Inject private Rerouting rerouting;
  @Inject private HandOffs handOffs;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Records facts and has the case assessed anew by the tables in force.
   *
   * @throws BusinessRuleViolation {@code assessment.not-working-on-it} if the caller's unit neither
   *     holds custody nor contributes, {@code record.stale} if the case was assessed meanwhile, or
   *     a code of {@link NewStatements}
   */
  @Act("FACTS_RECORDED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void record(RecordFacts asked) {
    requireWork(desk.find(asked.reference()).level());
    var found = desk.findForChange(asked.reference());
    found.record().requireOpen();
    var record = found.record();
    var before = shown(record, asked.shownDecision());
    var now = clock.instant();
    var added = newStatements.of(asked, record, now);
    var after = assessments.assess(record, added, now);
    rerouting.settle(record, now);
    trail.done(
        "FACTS_RECORDED",
        record.id(),
        record.reference().value(),
        Map.of(
            "facts", String.valueOf(added.size()),
            "strand_before", before.decision().primary().name(),
            "strand", after.decision().primary().name(),
            "lead", after.decision().leadUnit(),
            "table", after.decision().tableVersion()));
  }

  /**
   * Agrees with the tables; an override that stood ends.
   *
   * @throws BusinessRuleViolation {@code assessment.not-in-custody}, or {@code record.stale} if
   *     somebody assessed or reviewed it meanwhile
   */
  @Act("ASSESSMENT_CONFIRMED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void confirm(ConfirmAssessment asked) {
    var record = inCustody(asked.reference());
    var decision = shown(record, asked.shownDecision());
    var last = shownReview(record, asked.shownReview());
    var now = clock.instant();
    var review = AssessmentReview.confirm(decision, last, callers.current(), now);
    take(record, decision, review);
    trail.done(
        "ASSESSMENT_CONFIRMED",
        record.id(),
        record.reference().value(),
        Map.of("strand", record.strand().name(), "lead", record.lead().unit()));
  }

  /**
   * Puts another strand or lead in the place of the tables', with a reason.
   *
   * @throws BusinessRuleViolation {@code assessment.not-in-custody}, {@code record.stale}, {@code
   *     handoff.unit-cannot-take}, {@code assessment.override-changes-nothing}, or a code of {@link
   *     Overriding}
   */
  @Act("ASSESSMENT_OVERRIDDEN")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void override(OverrideAssessment asked) {
    var record = inCustody(asked.reference());
    var decision = shown(record, asked.shownDecision());
    var last = shownReview(record, asked.shownReview());
    var tables = Outcome.of(decision.decision());
    var overriding = new Overriding(wanted(asked, tables), asked.ground(), asked.reason());
    var now = clock.instant();
    take(
        record,
        decision,
        AssessmentReview.override(decision, last, overriding, callers.current(), now));
    trail.done(
        "ASSESSMENT_OVERRIDDEN",
        record.id(),
        record.reference().value(),
        Map.of(
            "strand_before", tables.strand().name(),
            "strand", record.strand().name(),
            "lead_before", tables.lead().unit(),
            "lead", record.lead().unit(),
            "ground", overriding.ground().name()));
  }

  private void take(CaseRecord record, RecordedDecision decision, AssessmentReview review) {
    entityManager.persist(review);
    entityManager.flush();
    var facts = reader.latestFacts(record.id());
    assessments.classify(record, facts, decision.decision(), review.reviewedAt());
    entityManager.flush();
    rerouting.settleReviewed(record, review.reviewedAt());
  }

  private Outcome wanted(OverrideAssessment asked, Outcome tables) {
    var unit = asked.toUnit();
    var lead = unit == null || unit.isBlank() ? tables.lead() : handOffs.takingUnit(unit);
    return new Outcome(asked.strand() == null ? tables.strand() : asked.strand(), lead);
  }

  private static void requireWork(Level level) {
    if (level != Level.CUSTODY && level != Level.CONTRIBUTOR) {
      throw new BusinessRuleViolation("assessment.not-working-on-it");
    }
  }

  private CaseRecord inCustody(String reference) {
    OnDesk found = desk.find(reference);
    if (!callers.current().actsFor(found.record().custody())) {
      throw new BusinessRuleViolation("assessment.not-in-custody");
    }
    var record = desk.findForChange(reference).record();
    if (!callers.current().actsFor(record.custody())) {
      throw new BusinessRuleViolation("assessment.not-in-custody");
    }
    record.requireOpen();
    return record;
  }

  private RecordedDecision shown(CaseRecord record, long key) {
    var latest = reader.latestDecision(record.id());
    if (latest.id() != key) {
      throw new StaleRecord(latest.decidedAt());
    }
    return latest;
  }

  private AssessmentReview shownReview(CaseRecord record, long key) {
    var last = assessments.lastReview(record.id()).orElse(null);
    if (last != null && last.id() != key) {
      throw new StaleRecord(last.reviewedAt());
    }
    return last;
  }
}

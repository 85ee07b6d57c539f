package org.rabta.service.assessment;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.assessment.AssessmentReview;
import org.rabta.domain.assessment.Beliefs;
import org.rabta.domain.assessment.FactStatement;
import org.rabta.domain.assessment.Outcome;
import org.rabta.domain.assessment.Statement;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.RecordedDecision;
import org.rabta.domain.caserecord.RecordedFacts;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.assessment.AssessmentView.Change;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.usecase.UseCase;

/** The assessments of a case, and what was believed about it at any moment. */
@Stateless
@DenyAll
@UseCase
public class AssessmentQueries {

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Assessments assessments;
  @Inject private Clock clock;

  /**
   * Assessments, reviews and statements of a case, with what the caller may do. Reviews are left
   * out for those who see a preview only.
   *
   * @throws NoSuchRecord if there is none, or the caller takes no part in it
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public AssessmentsOfCase ofCase(String reference) {
    var found = desk.find(reference);
    var record = found.record();
    var views = views(record);
    var standing = assessments.standing(record.id(), views.get(0).decision());
    return new AssessmentsOfCase(
        views,
        new Outcome(record.strand(), record.lead()),
        standing.review() == null ? null : ReviewView.of(standing.review()),
        assessments.lastReview(record.id()).map(AssessmentReview::id).orElse(0L),
        beliefs(record, clock.instant(), today()),
        assessments.said(record),
        reRouteTo(record, views),
        mayRecord(callers.current(), found.level()),
        mayReview(callers.current(), record));
  }

  /**
   * What was believed about the case on one day, by what was on record on another.
   *
   * @param known until the end of this day in Pakistan counts what was recorded
   * @param about the day that is asked about
   * @throws NoSuchRecord if there is none, or the caller takes no part in it
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public Beliefs believed(String reference, LocalDate known, LocalDate about) {
    var record = desk.find(reference).record();
    var endOfDay = known.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    return beliefs(record, endOfDay.minusMillis(1), about);
  }

  private Beliefs beliefs(CaseRecord record, Instant knownAt, LocalDate day) {
    return Beliefs.of(assessments.said(record), knownAt, day);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
  }

  private List<AssessmentView> views(CaseRecord record) {
    var decisions = assessments.decisions(record.id());
    var statements = assessments.statements(record.id());
    var reviews = assessments.reviews(record.id());
    var views = new ArrayList<AssessmentView>();
    for (int i = 0; i < decisions.size(); i++) {
      var decision = (RecordedDecision) decisions.get(i)[0];
      var facts = (RecordedFacts) decisions.get(i)[1];
      var earlier = i + 1 < decisions.size() ? (RecordedFacts) decisions.get(i + 1)[1] : null;
      views.add(view(decision, facts, earlier, statements, reviews));
    }
    return views;
  }

  private static AssessmentView view(
      RecordedDecision decision,
      RecordedFacts facts,
      RecordedFacts earlier,
      List<FactStatement> statements,
      List<AssessmentReview> reviews) {
    List<Statement> said =
        statements.stream()
            .filter(s -> s.factsId().equals(facts.id()))
            .flatMap(s -> s.statement().stream())
            .toList();
    CaseFacts before = earlier == null ? facts.facts() : earlier.facts();
    return new AssessmentView(
        decision.id(),
        decision.decision(),
        decision.decidedAt(),
        facts.recordedBy(),
        said.stream().map(Statement::recordedUnit).findFirst().orElse(null),
        Change.between(before, facts.facts()),
        said,
        reviews.stream()
            .filter(r -> r.decisionId().equals(decision.id()))
            .map(ReviewView::of)
            .toList());
  }

  private static UnitRef reRouteTo(CaseRecord record, List<AssessmentView> views) {
    return views.size() > 1 && !record.lead().equals(record.custody()) ? record.lead() : null;
  }

  private static boolean worksOnCases(Caller caller) {
    return caller.has(Role.OFFICER) || caller.has(Role.CWA_OFFICER) || caller.has(Role.SUPERVISOR);
  }

  private static boolean mayRecord(Caller caller, Level level) {
    return worksOnCases(caller) && (level == Level.CUSTODY || level == Level.CONTRIBUTOR);
  }

  private static boolean mayReview(Caller caller, CaseRecord record) {
    return worksOnCases(caller) && caller.actsFor(record.custody());
  }
}

package org.rabta.service.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.assessment.AssessmentReview;
import org.rabta.domain.assessment.Beliefs;
import org.rabta.domain.assessment.FactStatement;
import org.rabta.domain.assessment.Grade;
import org.rabta.domain.assessment.Replacement;
import org.rabta.domain.assessment.ReviewKind;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.domain.assessment.Standing;
import org.rabta.domain.assessment.Statement;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.RecordedDecision;
import org.rabta.domain.caserecord.RecordedFacts;
import org.rabta.domain.routing.Router;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.access.CallerHolder;

/** Keeps statements, has them decided on, and reads what was said, decided and reviewed. */
@Dependent
public class Assessments {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Router router;

  /**
   * Puts the first assessment of a case on record: each fact as a statement of the reporter that
   * nobody has graded yet.
   */
  public void open(
      CaseRecord record, CaseFacts facts, SourceKind source, RoutingDecision decision, Instant at) {
    var caller = callers.current();
    var said = each(facts, source, caller.name(), caller.unitRef(), at);
    keep(record, facts, said, decision, at);
  }

  /** Each known fact as a statement that nobody has graded. */
  static List<Statement> each(
      CaseFacts facts, SourceKind source, String by, UnitRef unit, Instant at) {
    var day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
    return Stream.of(Fact.values())
        .filter(facts::knows)
        .map(
            fact ->
                new Statement(
                    fact,
                    facts.codes(fact),
                    source,
                    Grade.NOT_JUDGED,
                    day,
                    null,
                    Replacement.NOTHING,
                    by,
                    unit,
                    at))
        .toList();
  }

  /**
   * Puts new statements on record and decides anew on what is believed then.
   *
   * @return the decision
   */
  RecordedDecision assess(CaseRecord record, List<Statement> added, Instant at) {
    var carried =
        statements(record.id()).isEmpty()
            ? carriedOver(record, callers.current().unitRef())
            : List.<Statement>of();
    var all = new ArrayList<>(said(record));
    all.addAll(added);
    var beliefs = Beliefs.of(all, at, LocalDate.ofInstant(at, WorkingCalendar.ZONE));
    var facts = beliefs.facts();
    var decision = router.decide(facts, beliefs.doubtful());
    var kept =
        keep(record, facts, Stream.of(carried, added).flatMap(List::stream).toList(), decision, at);
    classify(record, facts, decision, at);
    return kept;
  }

  /**
   * A case that came with a snapshot and no statements keeps what it knew: it is carried over as
   * said by nobody known, when the snapshot was taken.
   */
  private List<Statement> carriedOver(CaseRecord record, UnitRef by) {
    var snapshot = (RecordedFacts) decisions(record.id()).get(0)[1];
    return each(
        snapshot.facts(), SourceKind.UNKNOWN, snapshot.recordedBy(), by, snapshot.recordedAt());
  }

  /** What holds for the case, taken over by its record at one go. */
  void classify(CaseRecord record, CaseFacts facts, RoutingDecision decision, Instant at) {
    var standing = standing(record.id(), decision);
    record.classify(facts, decision, at);
    if (standing.review() != null && standing.review().kind() == ReviewKind.OVERRIDDEN) {
      record.reclassify(standing.outcome().strand(), standing.outcome().lead(), decision, at);
    }
  }

  Standing standing(Long caseId, RoutingDecision decision) {
    return Standing.of(decision, lastReview(caseId).orElse(null));
  }

  private RecordedDecision keep(
      CaseRecord record,
      CaseFacts facts,
      List<Statement> said,
      RoutingDecision decision,
      Instant at) {
    var snapshot = new RecordedFacts(record.id(), facts, Officer.of(callers.current()), at);
    entityManager.persist(snapshot);
    entityManager.flush();
    said.forEach(each -> entityManager.persist(new FactStatement(record.id(), snapshot, each)));
    var kept = new RecordedDecision(record.id(), snapshot, decision, at);
    entityManager.persist(kept);
    entityManager.flush();
    return kept;
  }

  /** The statements on record, in the order in which they were recorded. */
  List<FactStatement> statements(Long caseId) {
    return entityManager
        .createQuery(
            "select s from FactStatement s where s.caseId = :id order by s.recordedAt, s.id",
            FactStatement.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** Everything said about the case, in the order in which it was recorded. */
  List<Statement> said(CaseRecord record) {
    var kept = statements(record.id());
    return kept.isEmpty()
        ? carriedOver(record, record.custody())
        : kept.stream().flatMap(s -> s.statement().stream()).toList();
  }

  /** The review of the case that no other follows. */
  Optional<AssessmentReview> lastReview(Long caseId) {
    return reviews(caseId).stream().findFirst();
  }

  /** All reviews, newest first. */
  List<AssessmentReview> reviews(Long caseId) {
    return entityManager
        .createQuery(
            "select r from AssessmentReview r where r.caseId = :id order by r.id desc",
            AssessmentReview.class)
        .setParameter("id", caseId)
        .getResultList();
  }

  /** All decisions with the facts decided on, newest first. */
  List<Object[]> decisions(Long caseId) {
    return entityManager
        .createQuery(
            """
            select d, f from RecordedDecision d join RecordedFacts f on f.id = d.factsId
             where d.caseId = :id order by d.id desc
            """,
            Object[].class)
        .setParameter("id", caseId)
        .getResultList();
  }
}

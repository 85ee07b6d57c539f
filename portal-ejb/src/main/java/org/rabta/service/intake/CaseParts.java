package org.rabta.service.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.domain.caserecord.Advertisement;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.Recruiter;
import org.rabta.domain.caserecord.Report;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.service.assessment.Assessments;
import org.rabta.service.assessment.JoinedFacts;
import org.rabta.service.person.Persons;

/** Puts the parts of a report on the record of a case. */
@Dependent
public class CaseParts {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Assessments assessments;
  @Inject private JoinedFacts joined;
  @Inject private Persons persons;

  void record(CaseRecord record, ReportContent content, RoutingDecision decision, Instant at) {
    entityManager.persist(new Report(record, content.narrative(), content.reporterRole()));
    assessments.open(record, content.facts(), SourceKind.of(content.reporterRole()), decision, at);
    if (content.advertisement() != null && content.advertisement().saysSomething()) {
      entityManager.persist(new Advertisement(record.id(), content.advertisement(), at));
    }
    if (content.recruiter() != null && content.recruiter().saysSomething()) {
      entityManager.persist(new Recruiter(record.id(), content.recruiter(), at));
    }
    if (content.victim() != null && content.victim().saysSomething()) {
      persons.atRisk(record, content.victim(), at);
    }
    entityManager.flush();
  }

  /** Puts a further report on the record of a case; what is known already stays. */
  void join(CaseRecord record, ReportContent content, Officer by, String unit, Instant at) {
    var report = Report.joining(record, content.narrative(), content.reporterRole(), by, unit, at);
    entityManager.persist(report);
    if (content.advertisement() != null && content.advertisement().saysSomething()) {
      entityManager.persist(new Advertisement(record.id(), content.advertisement(), at));
    }
    if (content.recruiter() != null && content.recruiter().saysSomething()) {
      entityManager.persist(new Recruiter(record.id(), content.recruiter(), at));
    }
    if (content.victim() != null && content.victim().saysSomething()) {
      persons.atRisk(record, content.victim(), at);
    }
    entityManager.flush();
    joined.take(record, content.facts(), SourceKind.of(content.reporterRole()), at);
  }
}

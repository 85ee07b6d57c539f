package org.rabta.service.caserecord;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.rabta.domain.caserecord.Advertisement;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.caserecord.RecordedDecision;
import org.rabta.domain.caserecord.RecordedFacts;
import org.rabta.domain.caserecord.Recruiter;
import org.rabta.domain.caserecord.Report;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.service.caserecord.CaseContents.ReportView;

/** Reads the parts of a case as far as a level reaches. */
@Dependent
public class CaseReader {

  /** More than any case has; the part of the page about them goes further, page by page. */
  private static final int MOST_ADVERTS = 500;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** The answers in force. */
  public CaseFacts latestFacts(Long caseId) {
    return latest(RecordedFacts.class, caseId).facts();
  }

  /** The decision in force. */
  public RecordedDecision latestDecision(Long caseId) {
    return latest(RecordedDecision.class, caseId);
  }

  /** What was offered and by whom, as far as that reaches. */
  CaseOffers offers(Long caseId, Reach reach) {
    return reach.reads(CasePart.ADVERTS)
        ? new CaseOffers(
            adverts(caseId), all(Recruiter.class, caseId).stream().map(Recruiter::entry).toList())
        : new CaseOffers(List.of(), List.of());
  }

  /** Those in force: no entry that was corrected or taken back since. */
  private List<AdvertisementEntry> adverts(Long caseId) {
    return entityManager
        .createQuery(
            "select a from Advertisement a where a.caseId = :id and a.withdrawn = false and not"
                + " exists (select 1 from Advertisement s where s.supersedes = a.id) order by a.id",
            Advertisement.class)
        .setParameter("id", caseId)
        .setMaxResults(MOST_ADVERTS)
        .getResultStream()
        .map(Advertisement::entry)
        .toList();
  }

  /** Reports taken down, the oldest first. */
  List<ReportView> reports(Long caseId) {
    return all(Report.class, caseId).stream()
        .map(
            r ->
                new ReportView(
                    r.narrative(),
                    r.reporterRole(),
                    r.receivedUnit(),
                    r.receivedBy(),
                    r.receivedAt()))
        .toList();
  }

  private <T> List<T> all(Class<T> part, Long caseId) {
    return entityManager
        .createQuery(
            "select x from " + part.getSimpleName() + " x where x.caseId = :id order by x.id", part)
        .setParameter("id", caseId)
        .getResultList();
  }

  private <T> T latest(Class<T> part, Long caseId) {
    return entityManager
        .createQuery(
            "select x from " + part.getSimpleName() + " x where x.caseId = :id order by x.id desc",
            part)
        .setParameter("id", caseId)
        .setMaxResults(1)
        .getSingleResult();
  }
}

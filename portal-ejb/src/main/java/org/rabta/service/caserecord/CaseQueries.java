package org.rabta.service.caserecord;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.RecordedDecision;
import org.rabta.domain.caserecord.RecordedFacts;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** The case page. */
@Stateless
@DenyAll
@UseCase
public class CaseQueries {

  /** Read with the case, because each question to the database is checked by its own policies. */
  private static final String JUDGEMENT =
      ", f, d, (select count(p) from Person p where p.caseId = c.id)";

  /** Facts are never recorded without a decision on them: the newest decision knows the newest. */
  private static final String JUDGED =
      " join RecordedDecision d on d.caseId = c.id join RecordedFacts f on f.id = d.factsId";

  private static final String NEWEST_FIRST = "order by d.id desc";

  /** Those who take part in their own right before those whose access is limited. */
  private static final String PARTICIPANTS =
      """
      select who.unit, who.agency, who.level
        from (select p.unit, p.agency, p.level, p.since, 1 as turn from rabta.participation p where p.case_id = ?1
              union all
              select g.unit, g.agency, g.level, g.since, 2 from rabta.access_grant g
               where g.case_id = ?1 and g.ended_at is null
                 and (g.expires_at is null or g.expires_at > cast(?2 as timestamptz))) who
       order by who.turn, who.since, who.unit
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CaseDesk desk;
  @Inject private CaseReader reader;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * The case page.
   *
   * @throws NoSuchRecord if there is none, or the caller takes no part in it
   */
  @Act("CASE_READ")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public CaseView view(String reference) {
    var row = desk.row(reference, JUDGEMENT, JUDGED, NEWEST_FIRST);
    var found = CaseDesk.onDesk(row);
    var record = found.record();
    trail.done(
        "CASE_READ",
        record.id(),
        record.reference().value(),
        Map.of("level", found.level().name()));
    var decision = (RecordedDecision) row[4];
    return new CaseView(
        CaseRow.of(record, found.level()),
        record.summary(),
        record.tlp(),
        record.demonstration(),
        record.openedAt(),
        participants(record.id(), found.level()),
        ((RecordedFacts) row[3]).facts(),
        decision.decision(),
        decision.decidedAt(),
        reader.contents(record.id(), found.reach(), ((Number) row[5]).intValue()),
        found.reach());
  }

  @SuppressWarnings("unchecked")
  private List<CaseView.Participant> participants(Long caseId, Level level) {
    if (level == Level.PREVIEW) {
      return List.of();
    }
    List<Object[]> rows =
        entityManager
            .createNativeQuery(PARTICIPANTS)
            .setParameter(1, caseId)
            .setParameter(2, clock.instant().toString())
            .getResultList();
    var widest = new LinkedHashMap<UnitRef, Level>();
    rows.forEach(
        row ->
            widest.merge(
                new UnitRef((String) row[1], (String) row[0]),
                Level.valueOf((String) row[2]),
                CaseQueries::wider));
    return widest.entrySet().stream()
        .map(each -> new CaseView.Participant(each.getKey(), each.getValue()))
        .toList();
  }

  private static Level wider(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}

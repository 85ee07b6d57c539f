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
import org.rabta.domain.caserecord.AccessGrant;
import org.rabta.domain.caserecord.Participation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** The case page. */
@Stateless
@DenyAll
@UseCase
public class CaseQueries {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
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
    var found = desk.find(reference);
    var record = found.record();
    trail.done(
        "CASE_READ",
        record.id(),
        record.reference().value(),
        Map.of("level", found.level().name()));
    var decision = reader.latestDecision(record.id());
    return new CaseView(
        CaseRow.of(record, found.level()),
        record.summary(),
        record.tlp(),
        record.demonstration(),
        record.openedAt(),
        participants(record.id(), found.level()),
        reader.latestFacts(record.id()),
        decision.decision(),
        decision.decidedAt(),
        reader.contents(record.id(), found.reach()),
        found.reach(),
        record.officer().isEmpty() && record.custody().equals(callers.current().unitRef()));
  }

  private List<CaseView.Participant> participants(Long caseId, Level level) {
    if (level == Level.PREVIEW) {
      return List.of();
    }
    var widest = new LinkedHashMap<UnitRef, Level>();
    entityManager
        .createQuery(
            "select p from Participation p where p.caseId = :id order by p.since, p.unit",
            Participation.class)
        .setParameter("id", caseId)
        .getResultStream()
        .forEach(p -> widest.merge(p.who(), p.level(), CaseQueries::wider));
    entityManager
        .createQuery(
            "select g from AccessGrant g where g.caseId = :id and g.endedAt is null"
                + " and (g.expiresAt is null or g.expiresAt > :now) order by g.since, g.unit",
            AccessGrant.class)
        .setParameter("id", caseId)
        .setParameter("now", clock.instant())
        .getResultStream()
        .forEach(g -> widest.merge(g.who(), g.reach().level(), CaseQueries::wider));
    return widest.entrySet().stream()
        .map(each -> new CaseView.Participant(each.getKey(), each.getValue()))
        .toList();
  }

  private static Level wider(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}

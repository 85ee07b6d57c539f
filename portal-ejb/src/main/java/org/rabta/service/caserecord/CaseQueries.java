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
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.caserecord.Participation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseFilter.Charge;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * Lists of cases and the case page. Lists start from the access table and page by the last row
 * seen.
 */
@Stateless
@DenyAll
@UseCase
public class CaseQueries {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;
  @Inject private CaseDesk desk;
  @Inject private CaseReader reader;
  @Inject private AuditTrail trail;

  /** A page of the cases the caller may see, newest change first. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public CaseList list(CaseFilter filter) {
    var rows =
        listQuery(filter)
            .setMaxResults(CaseList.PAGE + 1)
            .getResultStream()
            .map(row -> CaseRow.of((CaseRecord) row[0], (Level) row[1]))
            .toList();
    if (rows.size() <= CaseList.PAGE) {
      return new CaseList(rows, null);
    }
    var last = rows.get(CaseList.PAGE - 1);
    return new CaseList(
        List.copyOf(rows.subList(0, CaseList.PAGE)),
        new CaseFilter.Place(last.updatedAt(), last.id()));
  }

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

  private TypedQuery<Object[]> listQuery(CaseFilter filter) {
    var jpql =
        new StringBuilder(
            """
            select c, a.level from CaseAccess a join CaseRecord c on c.id = a.caseId
             where a.principal = :principal and a.status = :status
               and (a.expiresAt is null or a.expiresAt > :now)
            """);
    jpql.append(filter.strand() == null ? "" : " and a.strand = :strand");
    jpql.append(filter.priority() == null ? "" : " and a.priority = :priority");
    jpql.append(inCharge(filter.charge()));
    jpql.append(
        filter.before() == null
            ? ""
            : " and (a.updatedAt < :at or (a.updatedAt = :at and a.caseId < :id))");
    jpql.append(" order by a.updatedAt desc, a.caseId desc");
    return bind(entityManager.createQuery(jpql.toString(), Object[].class), filter);
  }

  private TypedQuery<Object[]> bind(TypedQuery<Object[]> query, CaseFilter filter) {
    query.setParameter("principal", callers.current().principal());
    query.setParameter("now", clock.instant());
    query.setParameter("status", filter.status() == null ? CaseStatus.OPEN : filter.status());
    if (filter.strand() != null) {
      query.setParameter("strand", filter.strand());
    }
    if (filter.priority() != null) {
      query.setParameter("priority", filter.priority());
    }
    if (filter.charge() == Charge.MINE) {
      query.setParameter("subject", callers.current().subject());
    } else if (filter.charge() == Charge.NOBODY) {
      query.setParameter("unit", callers.current().unit());
    }
    if (filter.before() != null) {
      query
          .setParameter("at", filter.before().updatedAt())
          .setParameter("id", filter.before().id());
    }
    return query;
  }

  private static String inCharge(Charge charge) {
    if (charge == Charge.MINE) {
      return " and a.officerSubject = :subject";
    }
    return charge == Charge.NOBODY ? " and a.officerSubject is null and a.custodyUnit = :unit" : "";
  }

  private List<CaseView.Participant> participants(Long caseId, Level level) {
    if (level == Level.PREVIEW) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select p from Participation p where p.caseId = :id order by p.since, p.unit",
            Participation.class)
        .setParameter("id", caseId)
        .getResultStream()
        .map(p -> new CaseView.Participant(p.who(), p.level()))
        .toList();
  }
}

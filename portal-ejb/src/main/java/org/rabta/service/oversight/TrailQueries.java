package org.rabta.service.oversight;

import static org.rabta.domain.access.Roles.AUDITOR;
import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.audit.AuditEntry;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Reads the trail. Reading it is itself an act. */
@Stateless
@DenyAll
@UseCase
public class TrailQueries {

  /** Entries a page. */
  public static final int PAGE = 50;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private AuditTrail trail;

  /**
   * The trail of a case, newest first; empty where the caller's level does not reach.
   *
   * @throws NoSuchRecord if there is no such case for the caller
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, REFERRAL_COORDINATOR})
  public TrailPage ofCase(String reference, Long before) {
    var found = desk.find(reference);
    if (!found.reach().readsTrail()) {
      return new TrailPage(List.of(), null);
    }
    return TrailPage.of(
        entityManager
            .createQuery(
                "select e from AuditEntry e where e.caseId = :id and e.id < :before order by e.id"
                    + " desc",
                AuditEntry.class)
            .setParameter("id", found.record().id())
            .setParameter("before", before == null ? Long.valueOf(Long.MAX_VALUE) : before)
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(this::toAgency)
            .toList(),
        PAGE);
  }

  /**
   * The newest entries of a case up to a moment whose act is one of those, newest first; empty
   * where the caller's level does not reach.
   *
   * @param before the moment, itself included
   * @param most how many at most, 1 to 1,000
   * @throws NoSuchRecord if there is no such case for the caller
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, REFERRAL_COORDINATOR})
  public List<TrailRow> actsOf(String reference, Set<String> acts, Instant before, int most) {
    var found = desk.find(reference);
    if (!found.reach().readsTrail()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select e from AuditEntry e where e.caseId = :id and e.act in :acts and e.at <= :before"
                + " order by e.id desc",
            AuditEntry.class)
        .setParameter("id", found.record().id())
        .setParameter("acts", acts)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultStream()
        .map(this::toAgency)
        .toList();
  }

  /**
   * The whole trail for the auditor: who did what and what was refused, without any content of a
   * case.
   */
  @Act("TRAIL_READ")
  @RolesAllowed(AUDITOR)
  public TrailPage whole(TrailFilter filter) {
    trail.done("TRAIL_READ", null, filter.reference(), Map.of());
    var query =
        entityManager.createQuery(
            "select e from AuditEntry e where 1 = 1"
                + (filter.refusedOnly()
                    ? " and e.outcome = org.rabta.domain.audit.Outcome.REFUSED"
                    : "")
                + (filter.reference() == null ? "" : " and e.recordRef = :reference")
                + (filter.before() == null ? "" : " and e.id < :before")
                + " order by e.id desc",
            AuditEntry.class);
    if (filter.reference() != null) {
      query.setParameter("reference", filter.reference());
    }
    if (filter.before() != null) {
      query.setParameter("before", filter.before());
    }
    return TrailPage.of(
        query.setMaxResults(PAGE + 1).getResultStream().map(TrailRow::whole).toList(), PAGE);
  }

  private TrailRow toAgency(AuditEntry entry) {
    return TrailRow.forAgency(entry, callers.current().agency());
  }
}

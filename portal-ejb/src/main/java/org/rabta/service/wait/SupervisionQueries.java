package org.rabta.service.wait;

import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.usecase.UseCase;

/** Which units are behind: those of a supervisor's agency, or those that coordination hears of. */
@Stateless
@DenyAll
@UseCase
public class SupervisionQueries {

  private static final String BY_UNIT =
      """
      select w.agency, w.unit, count(w), sum(case when w.dueAt < :now then 1 else 0 end), min(w.dueAt)
        from Wait w where w.status = org.rabta.domain.wait.WaitStatus.OPEN and %s
       group by w.agency, w.unit
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;

  /** Units with open waits, the most overdue first, then the soonest deadline. */
  @RolesAllowed({SUPERVISOR, NATIONAL_COORDINATOR})
  public List<UnitWaits> perUnit() {
    var caller = callers.current();
    var supervisor = caller.has(Role.SUPERVISOR);
    var condition = supervisor ? "w.agency = :who" : "(w.unit = :who or w.escalatedTo = :who)";
    return entityManager
        .createQuery(BY_UNIT.formatted(condition), Object[].class)
        .setParameter("now", clock.instant())
        .setParameter("who", supervisor ? caller.agency() : caller.unit())
        .getResultStream()
        .map(SupervisionQueries::row)
        .sorted(
            Comparator.comparingLong(UnitWaits::overdue)
                .reversed()
                .thenComparing(UnitWaits::firstDue))
        .toList();
  }

  private static UnitWaits row(Object[] row) {
    return new UnitWaits(
        new UnitRef((String) row[0], (String) row[1]),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue(),
        (Instant) row[4]);
  }
}

package org.rabta.service.wait;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.wait.Wait;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.usecase.UseCase;

/** What waits for the caller's unit and what the unit waits for; soonest deadline first. */
@Stateless
@DenyAll
@UseCase
public class InboxQueries {

  /** Rows a page. */
  public static final int PAGE = 25;

  private static final String OPEN =
      "from Wait w join CaseRecord c on c.id = w.caseId where w.status ="
          + " org.rabta.domain.wait.WaitStatus.OPEN and ";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;

  /**
   * Waits that the caller's unit must answer; for supervisors those of the agency, for the national
   * coordinator also what was escalated to coordination.
   *
   * @param after continue after this place; null for the beginning
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public WaitList toAnswer(WaitList.Place after) {
    return page(accountable(callers.current()), after);
  }

  /** Waits that the caller's unit (agency for supervisors) waits on. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public WaitList waitingForOthers(WaitList.Place after) {
    return page(asking(callers.current()), after);
  }

  /** The figures at the top of the inbox. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public InboxCounts counts() {
    var caller = callers.current();
    var now = clock.instant();
    var answer =
        entityManager
            .createQuery(
                "select count(w), coalesce(sum(case when w.dueAt < :now then 1 else 0 end), 0),"
                    + " coalesce(sum(case when w.dueAt >= :now and w.dueAt < :midnight then 1 else"
                    + " 0 end), 0) "
                    + OPEN
                    + accountable(caller),
                Object[].class)
            .setParameter("now", now)
            .setParameter("midnight", midnightAfter(now))
            .setParameter("who", who(caller))
            .getSingleResult();
    return new InboxCounts(
        number(answer[0]),
        number(answer[1]),
        number(answer[2]),
        count("select count(w) " + OPEN + asking(caller), "who", who(caller)),
        count(openCases("a.officerSubject = :subject"), "subject", caller.subject()),
        count(
            openCases("a.officerSubject is null and a.custodyUnit = :unit"),
            "unit",
            caller.unit()));
  }

  private WaitList page(String condition, WaitList.Place after) {
    var query =
        entityManager.createQuery(
            "select w, c "
                + OPEN
                + condition
                + (after == null ? "" : " and (w.dueAt > :due or (w.dueAt = :due and w.id > :id))")
                + " order by w.dueAt, w.id",
            Object[].class);
    query.setParameter("who", who(callers.current())).setMaxResults(PAGE + 1);
    if (after != null) {
      query.setParameter("due", after.dueAt()).setParameter("id", after.id());
    }
    List<WaitRow> rows =
        query.getResultStream().map(r -> WaitRow.of((Wait) r[0], (CaseRecord) r[1])).toList();
    return WaitList.of(rows, PAGE);
  }

  private static String accountable(Caller caller) {
    if (caller.has(Role.SUPERVISOR)) {
      return "w.agency = :who";
    }
    return caller.has(Role.NATIONAL_COORDINATOR)
        ? "(w.unit = :who or w.escalatedTo = :who)"
        : "w.unit = :who";
  }

  private static String asking(Caller caller) {
    return (caller.has(Role.SUPERVISOR) ? "w.askedByAgency = :who" : "w.askedByUnit = :who")
        + " and w.unit <> w.askedByUnit";
  }

  private static String who(Caller caller) {
    return caller.has(Role.SUPERVISOR) ? caller.agency() : caller.unit();
  }

  private static String openCases(String condition) {
    return "select count(a) from CaseAccess a where a.principal = :principal and a.status ="
        + " org.rabta.domain.caserecord.CaseStatus.OPEN and "
        + condition;
  }

  private long count(String jpql, String parameter, String value) {
    var query = entityManager.createQuery(jpql, Long.class).setParameter(parameter, value);
    if (jpql.contains(":principal")) {
      query.setParameter("principal", callers.current().principal());
    }
    return query.getSingleResult();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Instant midnightAfter(Instant now) {
    return LocalDate.ofInstant(now, WorkingCalendar.ZONE)
        .plusDays(1)
        .atStartOfDay(WorkingCalendar.ZONE)
        .toInstant();
  }
}

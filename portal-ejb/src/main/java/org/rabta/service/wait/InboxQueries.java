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
import java.util.List;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.wait.Wait;
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
  @Inject private InboxFigures figures;

  /**
   * Waits that the caller's unit must answer; for supervisors those of the agency, for the national
   * coordinator also what was escalated to coordination.
   *
   * @param after continue after this place; null for the beginning
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public WaitList toAnswer(WaitList.Place after) {
    return page(WhoseWaits.ENTITIES.toAnswer(callers.current(), ":who"), after);
  }

  /** Waits that the caller's unit (agency for supervisors) waits on. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public WaitList waitingForOthers(WaitList.Place after) {
    return page(WhoseWaits.ENTITIES.asked(callers.current(), ":who"), after);
  }

  /** The figures at the top of the inbox; none is counted further than {@link InboxCounts#MOST}. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public InboxCounts counts() {
    return figures.of(callers.current());
  }

  /**
   * How many waits the caller must answer, for the frame of every page; not counted further than
   * {@link InboxCounts#MOST_IN_FRAME}.
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public long toAnswer() {
    return figures.toAnswer(callers.current());
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
    query.setParameter("who", WhoseWaits.who(callers.current())).setMaxResults(PAGE + 1);
    if (after != null) {
      query.setParameter("due", after.dueAt()).setParameter("id", after.id());
    }
    List<WaitRow> rows =
        query.getResultStream().map(r -> WaitRow.of((Wait) r[0], (CaseRecord) r[1])).toList();
    return WaitList.of(rows, PAGE);
  }
}

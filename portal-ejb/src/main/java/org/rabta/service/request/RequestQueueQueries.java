package org.rabta.service.request;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.request.ContentBlock;
import org.rabta.domain.request.RequestStatus;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.usecase.UseCase;

/**
 * The queues of a unit; for supervisors those of the agency. Each list is one range of an index of
 * the requests themselves and looks into no case.
 */
@Stateless
@DenyAll
@UseCase
public class RequestQueueQueries {

  private static final List<RequestStatus> OPEN =
      List.of(RequestStatus.SENT, RequestStatus.CLAIMED);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;

  /**
   * A page of a queue: what is open by its deadline, what was asked or has ended newest first.
   *
   * @param after continue after this place; null for the beginning
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public RequestList queue(RequestQueue which, RequestList.Place after) {
    return switch (which) {
      case UNCLAIMED -> soonest("r.status = :state", RequestStatus.SENT, after);
      case MINE -> soonest("r.claim.subject = :me", null, after);
      case OPEN -> soonest(null, null, after);
      case ASKED -> newest(scope("from"), "askedAt", RequestRow::askedAt, after);
      case ENDED ->
          newest(
              scope("to") + " and r.ending.at is not null",
              "ending.at",
              RequestRow::endedAt,
              after);
    };
  }

  /** How many wait. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public RequestCounts counts() {
    var open = "select r.id from AgencyRequest r where " + scope("to");
    return new RequestCounts(
        size(open + " and r.status = :state", "state", RequestStatus.SENT),
        size(
            open
                + " and r.status = org.rabta.domain.request.RequestStatus.CLAIMED and r.claim.subject = :state",
            "state",
            callers.current().subject()),
        size(
            "select r.id from ContentBlock r where " + scope("to") + " and r.nextCheckAt <= :state",
            "state",
            clock.instant()));
  }

  /** Addresses that somebody of the unit has to look at, or to state anew; soonest first. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public List<RecheckRow> rechecks() {
    return entityManager
        .createQuery(
            "select r, q from ContentBlock r join AgencyRequest q on q.id = r.requestId where "
                + scope("to")
                + " and r.nextCheckAt is not null order by r.nextCheckAt, r.id",
            Object[].class)
        .setParameter("who", who())
        .setMaxResults(RequestList.PAGE)
        .getResultStream()
        .map(row -> recheck((ContentBlock) row[0], (AgencyRequest) row[1]))
        .toList();
  }

  private static RecheckRow recheck(ContentBlock block, AgencyRequest request) {
    return new RecheckRow(
        request.reference().value(),
        request.title(),
        block.address(),
        block.state(),
        block.from(),
        block.statedAt(),
        block.nextCheckAt());
  }

  private RequestList soonest(String condition, RequestStatus state, RequestList.Place after) {
    var query =
        entityManager.createQuery(
            "select r from AgencyRequest r where "
                + scope("to")
                + " and r.status in :open"
                + (condition == null ? "" : " and " + condition)
                + (after == null ? "" : " and (r.dueAt > :at or (r.dueAt = :at and r.id > :id))")
                + " order by r.dueAt, r.id",
            AgencyRequest.class);
    query.setParameter("who", who()).setParameter("open", OPEN);
    if (state != null) {
      query.setParameter("state", state);
    } else if (condition != null) {
      query.setParameter("me", callers.current().subject());
    }
    return page(query, RequestRow::dueAt, after);
  }

  private RequestList newest(
      String condition, String sorted, Function<RequestRow, Instant> key, RequestList.Place after) {
    var before = " and (r.%1$s < :at or (r.%1$s = :at and r.id < :id))".formatted(sorted);
    var query =
        entityManager.createQuery(
            "select r from AgencyRequest r where "
                + condition
                + (after == null ? "" : before)
                + " order by r.%s desc, r.id desc".formatted(sorted),
            AgencyRequest.class);
    query.setParameter("who", who());
    return page(query, key, after);
  }

  private static RequestList page(
      TypedQuery<AgencyRequest> query, Function<RequestRow, Instant> key, RequestList.Place after) {
    if (after != null) {
      query.setParameter("at", after.at()).setParameter("id", after.id());
    }
    return RequestList.of(
        query.setMaxResults(RequestList.PAGE + 1).getResultStream().map(RequestRow::of).toList(),
        key);
  }

  private int size(String jpql, String parameter, Object value) {
    return entityManager
        .createQuery(jpql, Long.class)
        .setParameter("who", who())
        .setParameter(parameter, value)
        .setMaxResults(RequestCounts.MOST)
        .getResultList()
        .size();
  }

  private String scope(String side) {
    return "r." + side + (isSupervisor() ? "Agency" : "Unit") + " = :who";
  }

  private String who() {
    Caller caller = callers.current();
    return isSupervisor() ? caller.agency() : caller.unit();
  }

  private boolean isSupervisor() {
    return callers.current().has(Role.SUPERVISOR);
  }
}

package org.rabta.service.person;

import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rabta.domain.person.IdentityOpening;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Which identities the people of an agency have opened, for their supervisors. */
@Stateless
@DenyAll
@UseCase
public class OpeningQueries {

  private static final String READ = "IDENTITY_OPENINGS_READ";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * The openings by people of the caller's agency, newest first.
   *
   * @param after the last row seen; null for the beginning
   */
  @Act(value = READ, kind = "PERSON")
  @RolesAllowed(SUPERVISOR)
  public OpeningList ofAgency(OpeningList.Place after) {
    trail.doneTo("PERSON", null, READ, Map.of());
    var query =
        entityManager
            .createQuery(
                "select o from IdentityOpening o where o.agency = :agency"
                    + (after == null
                        ? ""
                        : " and (o.openedAt < :at or (o.openedAt = :at and o.id < :id))")
                    + " order by o.openedAt desc, o.id desc",
                IdentityOpening.class)
            .setParameter("agency", callers.current().agency());
    if (after != null) {
      query.setParameter("at", after.at()).setParameter("id", after.id());
    }
    var rows = query.setMaxResults(OpeningList.PAGE + 1).getResultStream().map(this::row).toList();
    if (rows.size() <= OpeningList.PAGE) {
      return new OpeningList(rows, null);
    }
    var last = rows.get(OpeningList.PAGE - 1);
    return new OpeningList(
        List.copyOf(rows.subList(0, OpeningList.PAGE)),
        new OpeningList.Place(last.at(), last.id()));
  }

  private OpeningRow row(IdentityOpening opening) {
    return new OpeningRow(
        opening.id(),
        opening.reference(),
        opening.reference().split("/")[0],
        opening.purpose(),
        opening.openedName(),
        opening.unit(),
        opening.openedAt(),
        opening.openUntil(),
        opening.closedAt(),
        opening.isOpen(clock.instant()));
  }
}

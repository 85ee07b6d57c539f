package org.rabta.service.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.identity.UnitOfficer;

/** Lets the work of one person after the other fall back, each in a transaction of its own. */
@Stateless
public class Departures {

  /** In whose name the clockwork's entries stand on the trail. */
  static final Caller CLOCKWORK =
      new Caller("clockwork:officers", "List of officers", Set.of(), "NAT", "NAT-CO");

  private static final String NEXT =
      """
      select * from rabta.unit_officer where not cleared and id > ?1
       order by id limit 1 for update skip locked
      """;

  @PersistenceContext(unitName = "rabta-job")
  private EntityManager entityManager;

  @Inject private Event<OfficerLeft> left;
  @Inject private Clock clock;

  /**
   * Lets the work of the next person fall back.
   *
   * @param after key of the person before
   * @return key of that person; -1 if there is nobody
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  @SuppressWarnings("unchecked")
  public long next(long after) {
    List<UnitOfficer> found =
        entityManager
            .createNativeQuery(NEXT, UnitOfficer.class)
            .setParameter(1, after)
            .getResultList();
    if (found.isEmpty()) {
      return -1;
    }
    var person = found.get(0);
    left.fire(
        new OfficerLeft(
            person.subject(),
            person.name(),
            person.works() ? person.unit() : null,
            person.departure(),
            CLOCKWORK,
            clock.instant()));
    entityManager
        .createNativeQuery("update rabta.unit_officer set cleared = true where id = ?1")
        .setParameter(1, person.id())
        .executeUpdate();
    return person.id();
  }
}

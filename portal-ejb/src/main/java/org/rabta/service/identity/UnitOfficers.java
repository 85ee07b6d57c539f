package org.rabta.service.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.identity.RollOutcome;
import org.rabta.domain.identity.UnitOfficer;

/** Reads the list for a caller; row-level security says whose colleagues are theirs. */
@Dependent
public class UnitOfficers {

  private static final int MOST_CHOICES = 500;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** The person of that key who can be in charge of work of that unit; empty if there is none. */
  public Optional<UnitOfficer> working(long id, UnitRef unit) {
    return Optional.ofNullable(entityManager.find(UnitOfficer.class, id))
        .filter(person -> person.worksIn(unit));
  }

  /** Everybody who can be in charge of work of that unit, by name; at most 500. */
  public List<UnitOfficer> working(UnitRef unit) {
    return entityManager
        .createQuery(
            "select o from UnitOfficer o where o.agency = :agency and o.unit = :unit and"
                + " o.goneAt is null and o.works = true order by o.name, o.id",
            UnitOfficer.class)
        .setParameter("agency", unit.agency())
        .setParameter("unit", unit.unit())
        .setMaxResults(MOST_CHOICES)
        .getResultList();
  }

  /** How old the list is. */
  public RollView roll() {
    var row =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select outcome, attempted_at, read_at, asked_at from rabta.officer_roll")
                .getSingleResult();
    return new RollView(
        RollOutcome.valueOf((String) row[0]),
        Moment.of(row[1]),
        Moment.of(row[2]),
        Moment.of(row[3]));
  }
}

package org.rabta.service.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.rabta.domain.access.UnitRef;

/**
 * Says which units there are, to whoever has not signed in yet: an account that names a unit of
 * another agency sees nothing in the portal and is told so at the door.
 */
@ApplicationScoped
public class KnownUnits {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** Whether the directory has that unit in that agency. */
  public boolean has(UnitRef asked) {
    return entityManager
            .createQuery(
                "select count(u) from Unit u where u.code = :code and u.agency = :agency",
                Long.class)
            .setParameter("code", asked.unit())
            .setParameter("agency", asked.agency())
            .getSingleResult()
        > 0;
  }
}

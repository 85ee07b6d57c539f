package org.rabta.service.caserecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.service.access.CallerHolder;

/** Why the caller sees a case: by a part of its own in it, or because it was shared. */
@Dependent
public class Standing {

  private static final Set<Level> READING =
      Set.of(Level.CUSTODY, Level.CONTRIBUTOR, Level.OBSERVER);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;

  /** Whether the caller is on the case by custody or hand-off, and not only by a share. */
  public boolean participates(Long caseId) {
    var caller = callers.current();
    return entityManager
            .createQuery(
                """
                select count(p) from Participation p
                 where p.caseId = :case and p.level in :levels
                   and (p.unit = :unit or (p.agency = :agency and :supervisor = true))
                """,
                Long.class)
            .setParameter("case", caseId)
            .setParameter("levels", READING)
            .setParameter("unit", caller.unit())
            .setParameter("agency", caller.agency())
            .setParameter("supervisor", caller.has(Role.SUPERVISOR))
            .getSingleResult()
        > 0;
  }
}

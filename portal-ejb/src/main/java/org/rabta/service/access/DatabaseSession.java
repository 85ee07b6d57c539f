package org.rabta.service.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.rabta.domain.access.Caller;

/** Tells the database, for the length of the running transaction, on whose behalf it is asked. */
@Dependent
public class DatabaseSession {

  private static final String SPEAK =
      """
      select set_config('rabta.subject', ?1, true), set_config('rabta.roles', ?2, true),
             set_config('rabta.agency', ?3, true), set_config('rabta.unit', ?4, true)
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /**
   * Row-level security answers for this caller until the transaction ends, and for nobody after it.
   */
  public void speakFor(Caller caller) {
    entityManager
        .createNativeQuery(SPEAK)
        .setParameter(1, caller.subject())
        .setParameter(2, caller.roleList())
        .setParameter(3, caller.agency())
        .setParameter(4, caller.unit())
        .getSingleResult();
  }
}

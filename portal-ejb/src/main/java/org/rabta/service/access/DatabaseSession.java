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
             set_config('rabta.agency', ?3, true), set_config('rabta.unit', ?4, true),
             set_config('plan_cache_mode', 'force_custom_plan', true)
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /**
   * Row-level security answers for this caller until the transaction ends, and for nobody after it.
   * Each statement is planned for its values: one plan for all would serve a post with ten cases
   * and a headquarters with half a million alike, and could use none of the partial indexes.
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

package org.rabta.service.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.IdentityOpening;
import org.rabta.domain.person.Person;
import org.rabta.domain.person.SealedIdentity;
import org.rabta.service.access.CallerHolder;

/** What the caller has open at this moment, and what is in it. */
@Dependent
public class Openings {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private IdentityVault vault;
  @Inject private Clock clock;

  /** The caller's openings of that person that have not closed, latest end first. */
  List<IdentityOpening> of(Person person) {
    return entityManager
        .createQuery(
            """
            select o from IdentityOpening o
             where o.personId = :person and o.openedBy = :me and o.closedAt is null
               and o.openUntil > :now
             order by o.openUntil desc
            """,
            IdentityOpening.class)
        .setParameter("person", person.id())
        .setParameter("me", callers.current().subject())
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /** The latest of them. */
  Optional<IdentityOpening> latest(Person person) {
    return of(person).stream().findFirst();
  }

  /**
   * Who the person is, whom the caller has open.
   *
   * @throws NoSuchRecord if nothing is kept, or the database does not hand it out
   */
  Identity read(Person person) {
    var sealed = entityManager.find(SealedIdentity.class, person.id());
    if (sealed == null) {
      throw new NoSuchRecord();
    }
    return vault.open(person, sealed.sealed());
  }
}

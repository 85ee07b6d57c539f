package org.rabta.service.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.IndexedIdentifier;
import org.rabta.domain.person.Person;
import org.rabta.domain.person.PersonEntry;
import org.rabta.domain.person.SealedIdentity;

/** Puts persons on the record of a case, their identities sealed and indexed. */
@Dependent
public class Persons {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private IdentityVault vault;

  /** The person at risk whom a report speaks of. */
  public void atRisk(CaseRecord record, VictimEntry victim, Instant at) {
    var identity = victim.identity() == null ? Identity.unknown() : Identity.of(victim.identity());
    add(record, PersonEntry.of(victim), identity, UUID.randomUUID(), at);
  }

  /**
   * The next person of a case that the caller holds locked.
   *
   * @param form key of the form it was typed in
   */
  Person add(CaseRecord record, PersonEntry entry, Identity identity, UUID form, Instant at) {
    var person = new Person(record.id(), next(record.id()), entry, form, at);
    entityManager.persist(person);
    entityManager.flush();
    if (identity.saysSomething()) {
      entityManager.persist(new SealedIdentity(person, vault.close(person, identity), at));
      index(person, identity);
      person.keeps(true);
    }
    return person;
  }

  /** Seals who the person is instead of what was sealed before, which the caller has open. */
  void reseal(Person person, Identity identity, Instant at) {
    var before = entityManager.find(SealedIdentity.class, person.id());
    if (before == null) {
      entityManager.persist(new SealedIdentity(person, vault.close(person, identity), at));
    } else {
      before.seal(vault.close(person, identity), at);
      entityManager
          .createQuery("delete from IndexedIdentifier i where i.personId = :person")
          .setParameter("person", person.id())
          .executeUpdate();
    }
    index(person, identity);
    person.keeps(true);
  }

  private void index(Person person, Identity identity) {
    var index = vault.index();
    identity
        .identifiers()
        .forEach(
            (kind, text) ->
                entityManager.persist(
                    new IndexedIdentifier(person, kind, index.stored(kind, text))));
  }

  List<Person> of(Long caseId) {
    return entityManager
        .createQuery(
            "select p from Person p where p.caseId = :case order by p.ordinal", Person.class)
        .setParameter("case", caseId)
        .getResultList();
  }

  /**
   * @throws NoSuchRecord if the case has no person of that number
   */
  Person of(Long caseId, int ordinal) {
    return entityManager
        .createQuery(
            "select p from Person p where p.caseId = :case and p.ordinal = :ordinal", Person.class)
        .setParameter("case", caseId)
        .setParameter("ordinal", ordinal)
        .getResultStream()
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  /** The person that the form has made already. */
  Optional<Person> madeBy(Long caseId, UUID form) {
    return entityManager
        .createQuery(
            "select p from Person p where p.caseId = :case and p.form = :form", Person.class)
        .setParameter("case", caseId)
        .setParameter("form", form)
        .getResultStream()
        .findFirst();
  }

  private int next(Long caseId) {
    var last =
        entityManager
            .createQuery(
                "select max(p.ordinal) from Person p where p.caseId = :case", Integer.class)
            .setParameter("case", caseId)
            .getSingleResult();
    return last == null ? 1 : last + 1;
  }
}

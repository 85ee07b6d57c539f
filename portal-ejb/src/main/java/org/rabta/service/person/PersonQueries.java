package org.rabta.service.person;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.person.Person;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.usecase.UseCase;

/** The persons of a case, a part of its page. */
@Stateless
@DenyAll
@UseCase
public class PersonQueries {

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Persons persons;
  @Inject private Openings openings;

  /**
   * Who is on record, by number; empty where the caller's access does not reach people.
   *
   * @throws NoSuchRecord if there is no such case for the caller
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public PersonsOfCase ofCase(String reference) {
    var found = desk.find(reference);
    var reach = found.reach();
    return new PersonsOfCase(
        found.reads(CasePart.PEOPLE)
            ? persons.of(found.record().id()).stream()
                .map(person -> view(person, reach.opensIdentities()))
                .toList()
            : List.of(),
        reach.opensIdentities() && !has(Role.NATIONAL_COORDINATOR),
        reach.records() && reach.reads(CasePart.PEOPLE) && !has(Role.REFERRAL_COORDINATOR));
  }

  private boolean has(Role role) {
    return callers.current().has(role);
  }

  private PersonView view(Person person, boolean mayOpen) {
    var opening = mayOpen ? openings.latest(person).orElse(null) : null;
    if (opening == null) {
      return view(person);
    }
    try {
      return new PersonView(
          person.ordinal(),
          person.entry(),
          person.identityKept(),
          openings.read(person),
          opening.openUntil(),
          null,
          person.version());
    } catch (BusinessRuleViolation refused) {
      return new PersonView(
          person.ordinal(),
          person.entry(),
          person.identityKept(),
          null,
          null,
          refused.code(),
          person.version());
    }
  }

  private static PersonView view(Person person) {
    return new PersonView(
        person.ordinal(),
        person.entry(),
        person.identityKept(),
        null,
        null,
        null,
        person.version());
  }
}

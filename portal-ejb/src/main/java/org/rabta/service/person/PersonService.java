package org.rabta.service.person;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.kernel.StaleRecord;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.Person;
import org.rabta.domain.person.PersonEntry;
import org.rabta.domain.person.RoleSet;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Records persons on a case and corrects what is known of them. */
@Stateless
@DenyAll
@UseCase
public class PersonService {

  /** Persons a case may have. */
  static final int MOST = 500;

  @Inject private CaseDesk desk;
  @Inject private Persons persons;
  @Inject private Openings openings;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Puts a person on record; the same form sent twice finds the person it has made.
   *
   * @return the person's number
   * @throws NoSuchRecord if there is no such case for the caller, or its people are not theirs to
   *     see
   * @throws BusinessRuleViolation {@code record.not-yours-to-change}, {@code person.role-missing},
   *     {@code person.too-many}, one of {@link Identity#checked}, {@code identity.keys-missing} or
   *     {@code identity.keys-wrong}
   */
  @Act("PERSON_RECORDED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public int record(RecordPerson asked) {
    var found = onDesk(asked.reference());
    var now = clock.instant();
    var person =
        persons
            .madeBy(found.record().id(), asked.form())
            .orElseGet(
                () -> {
                  if (persons.of(found.record().id()).size() >= MOST) {
                    throw new BusinessRuleViolation("person.too-many", MOST);
                  }
                  found.record().touch(now);
                  return persons.add(
                      found.record(),
                      asked.entry(),
                      asked.identity().checked(today()),
                      asked.form(),
                      now);
                });
    entered(
        "PERSON_RECORDED", found, person, Map.of("roles", RoleSet.write(person.entry().roles())));
    return person.ordinal();
  }

  /**
   * Corrects what is on record. Who the person is can only be corrected by who has it open.
   *
   * @throws NoSuchRecord if there is no such case or person for the caller
   * @throws StaleRecord if somebody else has changed it since
   * @throws BusinessRuleViolation {@code record.not-yours-to-change}, {@code person.screen-first},
   *     {@code person.identity-closed}, or as for {@link #record}
   */
  @Act("PERSON_CORRECTED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void correct(CorrectPerson asked) {
    var found = onDesk(asked.reference());
    var person = persons.of(found.record().id(), asked.ordinal());
    if (person.version() != asked.version() && !standsAsAsked(person, asked)) {
      throw new StaleRecord(person.changedAt());
    }
    var now = clock.instant();
    var changed = changes(person.entry(), asked.entry());
    person.correct(asked.entry(), now);
    if (asked.identity() != null) {
      if (person.identityKept() && openings.latest(person).isEmpty()) {
        throw new BusinessRuleViolation("person.identity-closed");
      }
      persons.reseal(person, asked.identity().checked(today()), now);
      changed.add("identity");
    }
    found.record().touch(now);
    entered("PERSON_CORRECTED", found, person, Map.of("changed", String.join(",", changed)));
  }

  /** A second click on the same form finds everything as it wants it. */
  private static boolean standsAsAsked(Person person, CorrectPerson asked) {
    return asked.identity() == null && person.entry().equals(asked.entry());
  }

  private OnDesk onDesk(String reference) {
    var found = desk.find(reference);
    if (!found.reads(CasePart.PEOPLE)) {
      throw new NoSuchRecord();
    }
    if (!found.reach().records()) {
      throw new BusinessRuleViolation("record.not-yours-to-change");
    }
    var locked = desk.findForChange(reference);
    locked.record().requireOpen();
    return locked;
  }

  /** Which parts a correction changes, by name; what they say is not told. */
  private static Set<String> changes(PersonEntry before, PersonEntry now) {
    var changed = new LinkedHashSet<String>();
    note(changed, "roles", before.roles(), now.roles());
    note(changed, "screening", before.screening(), now.screening());
    note(changed, "situation", before.situation(), now.situation());
    note(changed, "country", before.country(), now.country());
    note(changed, "place", before.place(), now.place());
    note(changed, "minor", before.minor(), now.minor());
    note(changed, "safe-contact", before.safeContact(), now.safeContact());
    note(changed, "court-consent", before.courtConsent(), now.courtConsent());
    note(changed, "sharing-consent", before.sharingConsent(), now.sharingConsent());
    return changed;
  }

  private static void note(Set<String> changed, String part, Object before, Object now) {
    if (!Objects.equals(before, now)) {
      changed.add(part);
    }
  }

  private void entered(String act, OnDesk found, Person person, Map<String, String> detail) {
    trail.done(
        act, found.record().id(), found.record().reference().value() + person.suffix(), detail);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
  }
}

package org.rabta.service.caserecord;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CaseAssignment;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.identity.UnitOfficers;
import org.rabta.service.usecase.UseCase;

/** Who is in charge of a case, who could be, and what fell back to the queue. */
@Stateless
@DenyAll
@UseCase
public class ChargeQueries {

  private static final int MOST_CHANGES = 200;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Charges charges;
  @Inject private ReturnedCases returned;
  @Inject private UnitOfficers officers;

  /**
   * Who is in charge of the case, as far as it is the caller's to know.
   *
   * @throws NoSuchRecord if there is no such case, or the caller takes no part in it
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public ChargeView ofCase(String reference) {
    var found = desk.find(reference);
    var record = found.record();
    if (found.level() != Level.CUSTODY || !callers.current().actsFor(record.custody())) {
      return ChargeView.none();
    }
    var officer = record.officer().map(Officer::name).orElse(null);
    var mayGive = charges.mayGive(record);
    return new ChargeView(
        officer,
        officer == null && mayGive && isOfUnit(record),
        mayGive,
        mayGive && officer != null,
        mayGive ? colleagues(record) : List.of(),
        last(record),
        returned.of(record).orElse(null),
        officers.roll());
  }

  /**
   * Who gave the case to whom, latest first, at most 200; empty where that is not the caller's to
   * know.
   *
   * @throws NoSuchRecord if there is no such case, or the caller takes no part in it
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<ChargeView.Assignment> changes(String reference) {
    return read(desk.find(reference).record(), MOST_CHANGES);
  }

  /** The cases of the caller's unit, or of a supervisor's agency, that fell back, latest first. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public List<ReturnedCase> returned() {
    return returned.latest(callers.current());
  }

  private boolean isOfUnit(CaseRecord record) {
    var caller = callers.current();
    return record.custody().equals(caller.unitRef())
        && (caller.has(Role.OFFICER) || caller.has(Role.CWA_OFFICER));
  }

  private List<ChargeView.Colleague> colleagues(CaseRecord record) {
    var inCharge = record.officer().map(Officer::subject);
    return officers.working(record.custody()).stream()
        .filter(person -> !Optional.of(person.subject()).equals(inCharge))
        .map(person -> new ChargeView.Colleague(person.id(), person.name()))
        .toList();
  }

  private ChargeView.Assignment last(CaseRecord record) {
    return read(record, 1).stream().findFirst().orElse(null);
  }

  private List<ChargeView.Assignment> read(CaseRecord record, int most) {
    return entityManager
        .createQuery(
            "select a from CaseAssignment a where a.caseId = :id order by a.id desc",
            CaseAssignment.class)
        .setParameter("id", record.id())
        .setMaxResults(most)
        .getResultStream()
        .map(a -> new ChargeView.Assignment(a.from(), a.to(), a.by(), a.reason(), a.unit(), a.at()))
        .toList();
  }
}

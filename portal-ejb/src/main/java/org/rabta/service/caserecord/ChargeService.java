package org.rabta.service.caserecord;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Who is in charge of a case within its custody unit. */
@Stateless
@DenyAll
@UseCase
public class ChargeService {

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Charges charges;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * The caller becomes the officer of a case that came to the unit without one, by direction or
   * through a supervisor.
   *
   * @throws BusinessRuleViolation {@code case.not-in-custody} or {@code case.has-officer}
   */
  @Act("CASE_TAKEN_CHARGE")
  @RolesAllowed({OFFICER, CWA_OFFICER})
  public void take(TakeCharge asked) {
    var record = desk.findForChange(asked.reference()).record();
    if (!record.custody().equals(callers.current().unitRef())) {
      throw new BusinessRuleViolation("case.not-in-custody");
    }
    record.takeCharge(Officer.of(callers.current()), clock.instant());
    trail.done("CASE_TAKEN_CHARGE", record.id(), record.reference().value(), Map.of());
  }

  /**
   * Gives a case to an officer of the custody unit. A supervisor gives any case of the agency; an
   * officer one's own, or one that nobody is in charge of.
   *
   * @throws BusinessRuleViolation {@code case.not-in-custody}, {@code case.has-officer}, {@code
   *     case.not-of-unit}, {@code case.officer-changed}, {@code case.officer-gone}, {@code
   *     case.same-officer}, {@code case.closed}, or a text code
   */
  @Act(Charges.ASSIGNED)
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void assign(AssignCase asked) {
    var record = desk.findForChange(asked.reference()).record();
    charges.assign(record, asked.officer(), asked.shown(), asked.reason());
  }

  /**
   * Gives a case back to the queue of its unit.
   *
   * @throws BusinessRuleViolation as {@link #assign}
   */
  @Act(Charges.RELEASED)
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void release(ReleaseCase asked) {
    var record = desk.findForChange(asked.reference()).record();
    charges.release(record, asked.shown(), asked.reason());
  }
}

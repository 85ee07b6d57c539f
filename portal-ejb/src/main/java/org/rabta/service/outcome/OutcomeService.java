package org.rabta.service.outcome;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.outcome.CaseTurn;
import org.rabta.domain.outcome.TurnKind;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.Entries;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;
import org.rabta.service.wait.Waits;

/** Closes and reopens cases. Each act locks the case first. */
@Stateless
@DenyAll
@UseCase
public class OutcomeService {

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Entries entries;
  @Inject private CaseTurns turns;
  @Inject private Waits waits;
  @Inject private AuditTrail trail;

  /**
   * The unit in custody closes the case. What it owed by itself, a re-routing or a look at a
   * dormant case, is owed no longer; what others wait for has to be over.
   *
   * @throws NoSuchRecord if there is no such case for the caller
   * @throws BusinessRuleViolation {@code case.not-custodian}, {@code case.closed}, {@code
   *     case.waits} with what is waited for, {@code outcome.missing}, or a text code
   */
  @Act("CASE_CLOSED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void close(CloseCase asked) {
    var record = inCustody(asked.reference());
    record.requireOpen();
    turns.pending(record.id()).stream()
        .findFirst()
        .ifPresent(
            kind -> {
              throw new BusinessRuleViolation("case.waits", kind);
            });
    var entered = entries.now();
    var filing = Filing.anew(asked.submission());
    entries.add(
        record, CaseTurn.closed(record.id(), asked.outcome(), asked.reason(), filing, entered));
    waits.cancelReRouting(record, entered.at());
    waits.cancelAll(WaitKind.CASE_DORMANT, record, entered.at());
    record.close(entered.at());
    done("CASE_CLOSED", record, Map.of("outcome", asked.outcome().name()));
  }

  /**
   * The unit in custody reopens the case, asked or not.
   *
   * @throws NoSuchRecord if there is no such case for the caller
   * @throws BusinessRuleViolation {@code case.not-custodian}, {@code case.not-closed}, or a text
   *     code
   */
  @Act("CASE_REOPENED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void reopen(TurnCase asked) {
    var record = inCustody(asked.reference());
    record.requireClosed();
    turn(record, TurnKind.REOPENED, asked.submission(), asked.reason());
    waits.meetAll(WaitKind.REOPENING, record, entries.now().at());
    record.reopen(entries.now().at());
    done("CASE_REOPENED", record, Map.of());
  }

  /**
   * The unit in custody leaves the case closed though it was asked to reopen it.
   *
   * @throws NoSuchRecord if there is no such case for the caller
   * @throws BusinessRuleViolation {@code case.not-custodian}, {@code case.not-closed}, {@code
   *     case.reopening-not-asked}, or a text code
   */
  @Act("REOPENING_REFUSED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void refuseReopening(TurnCase asked) {
    var record = inCustody(asked.reference());
    record.requireClosed();
    if (!waits.isOpen(WaitKind.REOPENING, record)) {
      throw new BusinessRuleViolation("case.reopening-not-asked");
    }
    turn(record, TurnKind.REOPENING_REFUSED, asked.submission(), asked.reason());
    waits.meetAll(WaitKind.REOPENING, record, entries.now().at());
    done("REOPENING_REFUSED", record, Map.of());
  }

  /**
   * Another unit that works on the case asks the unit in custody to reopen it, which has until the
   * deadline to do so or to say why not.
   *
   * @throws NoSuchRecord if there is no such case for the caller
   * @throws BusinessRuleViolation {@code record.not-yours-to-change}, {@code case.not-closed},
   *     {@code case.reopening-asked}, or a text code
   */
  @Act("REOPENING_ASKED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void askReopening(TurnCase asked) {
    var found = desk.find(asked.reference());
    requireWork(found.reach().records(), found.level().readsReports());
    var record = desk.findForChange(asked.reference()).record();
    record.requireClosed();
    if (waits.isOpen(WaitKind.REOPENING, record)) {
      throw new BusinessRuleViolation("case.reopening-asked");
    }
    turn(record, TurnKind.REOPENING_ASKED, asked.submission(), asked.reason());
    waits.openReopening(record, callers.current().unitRef(), entries.now().at());
    done("REOPENING_ASKED", record, Map.of("unit", record.custody().unit()));
  }

  private void turn(CaseRecord record, TurnKind kind, UUID submission, String reason) {
    var filing = Filing.anew(submission);
    entries.add(record, CaseTurn.of(record.id(), kind, reason, filing, entries.now()));
  }

  private CaseRecord inCustody(String reference) {
    var found = desk.find(reference);
    requireWork(callers.current().actsFor(found.record().custody()), found.level().readsReports());
    var record = desk.findForChange(reference).record();
    if (!callers.current().actsFor(record.custody())) {
      throw new BusinessRuleViolation("case.not-custodian");
    }
    return record;
  }

  /** Those who are shown no more than a preview are told nothing about the state of the case. */
  private static void requireWork(boolean permitted, boolean reads) {
    if (!reads) {
      throw new NoSuchRecord();
    }
    if (!permitted) {
      throw new BusinessRuleViolation("case.not-custodian");
    }
  }

  private void done(String act, CaseRecord record, Map<String, String> detail) {
    trail.done(act, record.id(), record.reference().value(), detail);
  }
}

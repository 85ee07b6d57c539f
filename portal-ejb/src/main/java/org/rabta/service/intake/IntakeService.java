package org.rabta.service.intake;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.rabta.domain.access.Level;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.Opening;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.intake.ReportDraft;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.routing.Router;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.caserecord.Participations;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Opens the case that a report tells of, in the custody of the unit that took it down. */
@Stateless
@DenyAll
@UseCase
public class IntakeService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Router router;
  @Inject private CaseDesk desk;
  @Inject private Event<ReportTaken> taken;
  @Inject private Participations participations;
  @Inject private CaseParts parts;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Opens a case from a draft, once.
   *
   * @return reference of the case
   * @throws NoSuchRecord if the draft is not the caller's
   * @throws BusinessRuleViolation {@code draft.already-opened} with the reference, or a text code
   *     naming the field
   */
  @Act("CASE_OPENED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public String open(OpenCase asked) {
    var draft = unopened(asked.draft());
    var record = record(asked.content());
    draft.opened(record.reference(), clock.instant());
    taken.fire(new ReportTaken(record, asked.content(), asked.draft(), record.openedAt()));
    return record.reference().value();
  }

  /**
   * Adds the report of a draft to a case that the caller works on, instead of opening another one.
   *
   * @throws NoSuchRecord if the draft is not the caller's, or the case is not on the caller's desk
   * @throws BusinessRuleViolation {@code draft.already-opened} with the reference, {@code
   *     report.join-not-yours} if the caller's unit does not work on the case, {@code
   *     report.join-closed}, {@code report.join-person} if a person is to be recorded by a unit
   *     that is not in custody, or a text code naming the field
   */
  @Act("REPORT_JOINED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void join(JoinCase asked) {
    var draft = unopened(asked.draft());
    mayJoin(desk.find(asked.reference()), asked.content());
    var record = desk.findForChange(asked.reference()).record();
    if (record.status() != CaseStatus.OPEN) {
      throw new BusinessRuleViolation("report.join-closed", record.reference().value());
    }
    var now = clock.instant();
    var me = callers.current();
    parts.join(record, asked.content(), Officer.of(me), me.unit(), now);
    record.touch(now);
    draft.opened(record.reference(), now);
    trail.done("REPORT_JOINED", record.id(), record.reference().value(), Map.of());
    taken.fire(new ReportTaken(record, asked.content(), asked.draft(), now));
  }

  private static void mayJoin(OnDesk found, ReportContent content) {
    if (!found.reach().records()) {
      throw new BusinessRuleViolation("report.join-not-yours");
    }
    var person = content.victim() != null && content.victim().saysSomething();
    if (person && found.level() != Level.CUSTODY) {
      throw new BusinessRuleViolation("report.join-person");
    }
  }

  private ReportDraft unopened(UUID key) {
    var draft =
        key == null
            ? null
            : entityManager.find(ReportDraft.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (draft == null || !draft.subject().equals(callers.current().subject())) {
      throw new NoSuchRecord();
    }
    draft
        .openedCase()
        .ifPresent(
            reference -> {
              throw new BusinessRuleViolation("draft.already-opened", reference.value());
            });
    return draft;
  }

  private CaseRecord record(ReportContent content) {
    var caller = callers.current();
    var now = clock.instant();
    var decision = router.decide(content.facts());
    var opening =
        new Opening(
            nextReference(),
            content.title(),
            content.summary(),
            caller.unitRef(),
            Officer.of(caller),
            now,
            callers.isDemonstration());
    var record = new CaseRecord(opening, content.facts(), decision);
    entityManager.persist(record);
    entityManager.flush();
    participations.open(record, now);
    parts.record(record, content, decision, now);
    trail.done(
        "CASE_OPENED",
        record.id(),
        record.reference().value(),
        Map.of(
            "strand", decision.primary().name(),
            "lead", decision.leadUnit(),
            "table", decision.tableVersion()));
    return record;
  }

  private CaseReference nextReference() {
    var number =
        ((Number)
                entityManager
                    .createNativeQuery("select nextval('rabta.case_number_seq')")
                    .getSingleResult())
            .longValue();
    return CaseReference.of(
        LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).getYear(), number);
  }
}

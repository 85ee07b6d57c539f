package org.rabta.service.intake;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseReference;
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
    var draft =
        entityManager.find(ReportDraft.class, asked.draft(), LockModeType.PESSIMISTIC_WRITE);
    if (draft == null || !draft.subject().equals(callers.current().subject())) {
      throw new NoSuchRecord();
    }
    draft
        .openedCase()
        .ifPresent(
            reference -> {
              throw new BusinessRuleViolation("draft.already-opened", reference.value());
            });
    var record = record(asked.content());
    draft.opened(record.reference(), clock.instant());
    return record.reference().value();
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

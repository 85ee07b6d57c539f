package org.rabta.service.linkage;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.intake.ReportDraft;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** What people say of cases that look alike. */
@Stateless
@DenyAll
@UseCase
public class LinkageService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Dismissals dismissals;
  @Inject private Hits hits;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Remembers that two cases, or a report under way and a case, are about different matters; saying
   * it twice changes nothing.
   *
   * @throws NoSuchRecord if the case, the draft or the other case is not there for the caller
   * @throws BusinessRuleViolation {@code linkage.not-working-on-it}, {@code linkage.itself}
   */
  @Act("CASES_NOT_SAME")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void notSame(SayNotSame asked) {
    var found = readable(asked.reference());
    if (asked.other() == null) {
      dismissals.ofDraft(own(asked).id(), found.record().id());
    } else {
      var of = readable(asked.other());
      if (!of.reach().records()) {
        throw new BusinessRuleViolation("linkage.not-working-on-it");
      }
      if (of.record().id().equals(found.record().id())) {
        throw new BusinessRuleViolation("linkage.itself");
      }
      dismissals.ofCase(of.record().id(), found.record().id());
    }
    trail.done(
        "CASES_NOT_SAME",
        found.record().id(),
        found.record().reference().value(),
        asked.other() == null ? Map.of() : Map.of("other", asked.other()));
  }

  /**
   * Takes note of what another unit recorded; it no longer stands in the inbox.
   *
   * @throws NoSuchRecord if the case is not there for the caller
   * @throws BusinessRuleViolation {@code linkage.not-custodian}, {@code linkage.hit-noted} if
   *     somebody took note of it meanwhile
   */
  @Act("HIT_NOTED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void note(NoteHit asked) {
    var record = desk.find(asked.reference()).record();
    if (!callers.current().actsFor(record.custody())) {
      throw new BusinessRuleViolation("linkage.not-custodian");
    }
    if (!hits.note(asked.hit(), record.id(), clock.instant())) {
      throw new BusinessRuleViolation("linkage.hit-noted");
    }
    trail.done("HIT_NOTED", record.id(), record.reference().value(), Map.of());
  }

  private OnDesk readable(String reference) {
    var found = desk.find(reference);
    if (!found.reads(CasePart.ADVERTS)) {
      throw new NoSuchRecord();
    }
    return found;
  }

  private ReportDraft own(SayNotSame asked) {
    var draft = asked.draft() == null ? null : entityManager.find(ReportDraft.class, asked.draft());
    if (draft == null || !draft.subject().equals(callers.current().subject())) {
      throw new NoSuchRecord();
    }
    return draft;
  }
}

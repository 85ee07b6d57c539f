package org.rabta.service.dormant;

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
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.dormant.CaseLook;
import org.rabta.domain.dormant.DormancyPolicy;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.wait.WaitKind;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;
import org.rabta.service.wait.WaitReader;

/** What a custodian says of a case on which nothing happens. */
@Stateless
@DenyAll
@UseCase
public class DormancyService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private WaitReader waits;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Keeps the reason and the day; the case is quiet until then, and no longer waits for its unit.
   *
   * @throws BusinessRuleViolation {@code dormant.not-custodian}, {@code dormant.closed}, or a code
   *     of {@link CaseLook}
   */
  @Act("CASE_STILL_IN_WORK")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void stillInWork(StillInWork asked) {
    requireCustody(desk.find(asked.reference()).record());
    var record = desk.findForChange(asked.reference()).record();
    requireCustody(record);
    if (record.status() != CaseStatus.OPEN) {
      throw new BusinessRuleViolation("dormant.closed");
    }
    var policy = DormancyPolicy.of(record.priority());
    var now = clock.instant();
    entityManager.persist(
        new CaseLook(record.id(), asked.reason(), asked.lookOn(), policy, callers.current(), now));
    entityManager.flush();
    trail.done(
        "CASE_STILL_IN_WORK",
        record.id(),
        record.reference().value(),
        Map.of("look_on", asked.lookOn().toString()));
  }

  /** How quiet the case is: a part of its page, whose reading stands on the trail. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public DormancyView ofCase(String reference) {
    var found = desk.find(reference);
    var record = found.record();
    var policy = DormancyPolicy.of(record.priority());
    var surfaced =
        waits.openOf(record).stream().anyMatch(wait -> wait.kind() == WaitKind.CASE_DORMANT);
    var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    return new DormancyView(
        actedAt(record),
        policy.days(),
        surfaced,
        found.reads(CasePart.NOTES) ? lastLook(record.id()) : null,
        record.status() == CaseStatus.OPEN && callers.current().actsFor(record.custody()),
        today.plusDays(policy.longestLook()));
  }

  private void requireCustody(CaseRecord record) {
    if (!callers.current().actsFor(record.custody())) {
      throw new BusinessRuleViolation("dormant.not-custodian");
    }
  }

  private Instant actedAt(CaseRecord record) {
    List<?> rows =
        entityManager
            .createNativeQuery("select acted_at from rabta.case_activity where case_id = ?1")
            .setParameter(1, record.id())
            .getResultList();
    if (rows.isEmpty()) {
      return record.openedAt();
    }
    return rows.get(0) instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((Timestamp) rows.get(0)).toInstant();
  }

  private DormancyView.Look lastLook(Long caseId) {
    return entityManager
        .createQuery(
            "select l from CaseLook l where l.caseId = :id order by l.id desc", CaseLook.class)
        .setParameter("id", caseId)
        .setMaxResults(1)
        .getResultStream()
        .map(
            look ->
                new DormancyView.Look(look.reason(), look.lookOn(), look.saidName(), look.saidAt()))
        .findFirst()
        .orElse(null);
  }
}

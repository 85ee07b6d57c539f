package org.rabta.service.evidence;

import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.rabta.domain.evidence.CustodyEntry;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** What a supervisor of the unit in custody does about an item that is not what was added. */
@Stateless
@DenyAll
@UseCase
public class AlarmService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private EvidenceDesk desk;
  @Inject private Alarms alarms;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Says what was found and done; nobody waits for it any more. The finding of the check stays.
   *
   * @throws NoSuchRecord if there is no such item, or the caller does not read it
   * @throws BusinessRuleViolation {@code evidence.not-custodian}, {@code evidence.no-alarm}, or a
   *     text code about {@code evidence.settlement}
   */
  @Act("EVIDENCE_ALARM_SETTLED")
  @RolesAllowed(SUPERVISOR)
  public void settle(SettleAlarm asked) {
    var found = desk.find(asked.reference());
    var item = desk.item(found, asked.item());
    if (!callers.current().actsFor(found.record().custody())) {
      throw new BusinessRuleViolation("evidence.not-custodian");
    }
    if (!alarms.isOpen(item)) {
      throw new BusinessRuleViolation("evidence.no-alarm");
    }
    var now = clock.instant();
    entityManager.persist(CustodyEntry.settled(item, asked.finding(), callers.current(), now));
    alarms.settle(item, now);
    trail.done(
        "EVIDENCE_ALARM_SETTLED",
        found.record().id(),
        found.record().reference().value(),
        Map.of("item", item.id().toString()));
  }
}

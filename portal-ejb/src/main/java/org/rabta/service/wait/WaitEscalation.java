package org.rabta.service.wait;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.audit.AuditedAct;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Participation;
import org.rabta.domain.wait.Wait;
import org.rabta.service.audit.ClockworkEntry;

/**
 * Escalates overdue waits, under the clockwork's own database role: first to the headquarters of
 * the accountable agency, then to the national coordinator, who from then on sees a preview of the
 * case.
 */
@Stateless
public class WaitEscalation {

  /** In whose name the clockwork's entries stand on the trail. */
  static final Caller CLOCKWORK =
      new Caller(
          "clockwork:deadlines", "Deadline watch", Set.of(), "NAT", Wait.NATIONAL_COORDINATION);

  private static final UnitRef COORDINATION = new UnitRef("NAT", Wait.NATIONAL_COORDINATION);
  private static final String OVERDUE =
      """
      select * from rabta.wait where status = 'OPEN' and next_escalation <= ?1
       order by next_escalation limit 100 for update skip locked
      """;

  private static final String HEADQUARTERS =
      "select code from rabta.unit where agency = ?1 and kind = 'HEADQUARTERS' order by code";

  @PersistenceContext(unitName = "rabta-job")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * Escalates up to a hundred overdue waits by one step, each with its entry.
   *
   * @return how many were escalated
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  @SuppressWarnings("unchecked")
  public int escalateBatch() {
    var now = clock.instant();
    List<Wait> overdue =
        entityManager
            .createNativeQuery(OVERDUE, Wait.class)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
    overdue.forEach(wait -> escalate(wait, now));
    return overdue.size();
  }

  private void escalate(Wait wait, Instant now) {
    var to = wait.escalationLevel() == 0 ? headquarters(wait.accountable()) : COORDINATION.unit();
    wait.escalate(to, now);
    if (to.equals(COORDINATION.unit())) {
      letCoordinationLook(wait, now);
    }
    var record = entityManager.find(CaseRecord.class, wait.caseId());
    var act =
        AuditedAct.of(
            "WAIT_ESCALATED",
            "CASE",
            record.reference().value(),
            record.id(),
            Map.of("kind", wait.kind().name(), "unit", wait.accountable().unit(), "to", to));
    entityManager.persist(ClockworkEntry.of(CLOCKWORK, act, now));
  }

  private void letCoordinationLook(Wait wait, Instant now) {
    var parts =
        entityManager
            .createQuery(
                "select count(p) from Participation p where p.caseId = :case and p.unit = :unit",
                Long.class)
            .setParameter("case", wait.caseId())
            .setParameter("unit", COORDINATION.unit())
            .getSingleResult();
    if (parts == 0) {
      entityManager.persist(new Participation(wait.caseId(), COORDINATION, Level.PREVIEW, now));
    }
  }

  /** The agency's headquarters; where an agency has none, or is itself late, coordination. */
  @SuppressWarnings("unchecked")
  private String headquarters(UnitRef accountable) {
    return ((List<String>)
            entityManager
                .createNativeQuery(HEADQUARTERS)
                .setParameter(1, accountable.agency())
                .getResultList())
        .stream()
            .filter(code -> !code.equals(accountable.unit()))
            .findFirst()
            .orElse(COORDINATION.unit());
  }
}

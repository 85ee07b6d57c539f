package org.rabta.service.sharing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.audit.AuditedAct;
import org.rabta.domain.caserecord.AccessGrant;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.wait.Wait;
import org.rabta.service.audit.ClockworkEntry;

/**
 * Ends access whose time is over, under the clockwork's own database role; the database then
 * derives what remains. Nobody sees the case for a moment longer than the time allows: the policies
 * ask the time on every query, this only tidies up and writes it down.
 */
@Stateless
public class AccessExpiry {

  private static final Caller CLOCKWORK =
      new Caller("clockwork:access", "Access watch", Set.of(), "NAT", Wait.NATIONAL_COORDINATION);

  /** By the database's own time, which the policies go by. */
  private static final String EXPIRED =
      """
      select * from rabta.access_grant where ended_at is null and expires_at <= now()
       order by expires_at limit 100 for update skip locked
      """;

  @PersistenceContext(unitName = "rabta-job")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * Ends up to a hundred grants, each with its entry.
   *
   * @return how many were ended
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  @SuppressWarnings("unchecked")
  public int endBatch() {
    var now = clock.instant();
    List<AccessGrant> expired =
        entityManager.createNativeQuery(EXPIRED, AccessGrant.class).getResultList();
    expired.forEach(grant -> end(grant, now));
    return expired.size();
  }

  private void end(AccessGrant grant, Instant now) {
    grant.end(now.isBefore(grant.since()) ? grant.since() : now);
    var record = entityManager.find(CaseRecord.class, grant.caseId());
    var act =
        AuditedAct.of(
            "ACCESS_EXPIRED",
            "CASE",
            record.reference().value(),
            record.id(),
            Map.of("unit", grant.who().unit(), "source", grant.source().name()));
    entityManager.persist(ClockworkEntry.of(CLOCKWORK, act, now));
  }
}

package org.rabta.service.dormant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.access.Caller;
import org.rabta.domain.audit.AuditEntry;
import org.rabta.domain.audit.AuditedAct;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.wait.Wait;
import org.rabta.domain.wait.WaitPolicy;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.audit.ClockworkEntry;

/**
 * Makes a wait of each case on which its custodian has done nothing for too long, under the
 * clockwork's own database role.
 */
@Stateless
public class DormantCases {

  /** In whose name the clockwork's entries stand on the trail. */
  static final Caller CLOCKWORK =
      new Caller("clockwork:dormant", "Dormant watch", Set.of(), "NAT", Wait.NATIONAL_COORDINATION);

  private static final String SURFACE =
      """
      with due as (
        select a.case_id from rabta.case_activity a where a.watched and a.next_look <= ?1
         order by a.next_look limit 200 for update skip locked
      ), taken as (
        update rabta.case_activity a set watched = false from due where a.case_id = due.case_id returning a.case_id
      ), opened as (
        insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at,
                                due_at, next_escalation, escalation_level, status, version)
        select nextval('rabta.wait_seq'), 'CASE_DORMANT', c.id, c.id, c.custody_unit, c.custody_agency, c.custody_unit,
               c.custody_agency, ?1, d.due, d.due, 0, 'OPEN', 1
          from taken join rabta.case_record c on c.id = taken.case_id and c.status = 'OPEN'
          join (values ('URGENT', cast(?2 as timestamptz)), ('HIGH', cast(?3 as timestamptz)),
                       ('NORMAL', cast(?4 as timestamptz))) d (priority, due) on d.priority = c.priority
        on conflict (kind, record_id) where status = 'OPEN' do nothing
        returning case_id, unit
      )
      select o.case_id, c.reference, o.unit from opened o join rabta.case_record c on c.id = o.case_id
      """;

  @PersistenceContext(unitName = "rabta-job")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /**
   * Surfaces up to two hundred cases, the longest silent first, each with its entry.
   *
   * @return how many surfaced
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  @SuppressWarnings("unchecked")
  public int surfaceBatch() {
    var now = clock.instant();
    var calendar = calendar();
    List<Object[]> surfaced =
        entityManager
            .createNativeQuery(SURFACE)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, due(Priority.URGENT, now, calendar))
            .setParameter(3, due(Priority.HIGH, now, calendar))
            .setParameter(4, due(Priority.NORMAL, now, calendar))
            .getResultList();
    surfaced.forEach(row -> entityManager.persist(entry(row, now)));
    return surfaced.size();
  }

  private static Timestamp due(Priority priority, Instant now, WorkingCalendar calendar) {
    return Timestamp.from(WaitPolicy.forTakingUp(priority).due(now, calendar));
  }

  private static AuditEntry entry(Object[] row, Instant now) {
    var act =
        AuditedAct.of(
            "CASE_DORMANT",
            "CASE",
            (String) row[1],
            ((Number) row[0]).longValue(),
            Map.of("unit", (String) row[2]));
    return ClockworkEntry.of(CLOCKWORK, act, now);
  }

  @SuppressWarnings("unchecked")
  private WorkingCalendar calendar() {
    List<Object> days =
        entityManager.createNativeQuery("select day from rabta.holiday").getResultList();
    return new WorkingCalendar(days.stream().map(DormantCases::day).collect(Collectors.toSet()));
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}

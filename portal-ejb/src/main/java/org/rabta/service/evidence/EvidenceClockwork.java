package org.rabta.service.evidence;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.audit.AuditedAct;
import org.rabta.domain.evidence.CheckResult;
import org.rabta.domain.evidence.EvidenceCheck;
import org.rabta.domain.evidence.Sha256;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.wait.WaitPolicy;
import org.rabta.domain.wait.WorkingCalendar;
import org.rabta.service.audit.ClockworkEntry;

/**
 * Looks at what is due, under the clockwork's own database role. The row lock of the list of what
 * is due is the lease; what was found is recorded, and an alarm stands on the trail too.
 */
@Stateless
public class EvidenceClockwork {

  private static final Caller CLOCKWORK =
      new Caller("clockwork:evidence", "Evidence watch", Set.of(), "NAT", "NAT-CO");
  private static final Duration SCAN_AGAIN_AFTER = Duration.ofMinutes(10);

  private static final String DUE =
      """
      select w.item_id, w.case_id, i.sha256, r.reference, r.custody_unit, r.custody_agency, r.priority
        from rabta.evidence_watch w
        join rabta.evidence_item i on i.id = w.item_id
        join rabta.case_record r on r.id = w.case_id
       where w.%1$s <= ?1 order by w.%1$s limit 10 for update of w skip locked
      """;

  private static final String ALARM =
      """
      insert into rabta.wait (id, kind, case_id, record_id, unit, agency, asked_by_unit, asked_by_agency, opened_at,
                              due_at, next_escalation, escalation_level, status, version)
      values (nextval('rabta.wait_seq'), 'EVIDENCE_ALARM', ?1, ?2, ?3, ?4, ?3, ?4, ?5, ?6, ?6, 0, 'OPEN', 1)
      on conflict (kind, record_id) where status = 'OPEN' do nothing
      """;

  @PersistenceContext(unitName = "rabta-job")
  private EntityManager entityManager;

  @Inject private EvidenceStore store;
  @Inject private Comparison comparison;
  @Inject private MalwareScan scan;
  @Inject private Clock clock;

  /** An item that is due. */
  private record Due(
      Long item,
      Long caseId,
      Sha256 sha256,
      String reference,
      UnitRef custody,
      Priority priority) {}

  /** Compares up to ten contents with their checksums. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void compareBatch() {
    if (!store.isSetUp()) {
      return;
    }
    for (var due : due("check_due")) {
      record(due, comparison.of(due.sha256()), null);
      next("check_due", due, Duration.ofDays(EvidenceWatch.DAYS_BETWEEN));
    }
  }

  /** Scans up to ten contents that no scanner has spoken of yet. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void scanBatch() {
    if (!store.isSetUp() || !scan.isSetUp()) {
      return;
    }
    for (var due : due("scan_due")) {
      var finding = scan.of(due.sha256());
      record(due, finding.result(), finding.detail());
      next("scan_due", due, finding.isFinal() ? null : SCAN_AGAIN_AFTER);
    }
  }

  private List<Due> due(String what) {
    List<?> rows =
        entityManager
            .createNativeQuery(DUE.formatted(what))
            .setParameter(1, Timestamp.from(clock.instant()))
            .getResultList();
    return rows.stream().map(row -> due((Object[]) row)).toList();
  }

  private static Due due(Object[] row) {
    return new Due(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        new Sha256((String) row[2]),
        (String) row[3],
        new UnitRef((String) row[5], (String) row[4]),
        Priority.valueOf((String) row[6]));
  }

  private void record(Due due, CheckResult result, String detail) {
    var now = clock.instant();
    entityManager.persist(
        new EvidenceCheck(due.item(), due.caseId(), result, detail, CLOCKWORK, now));
    if (result.isAlarm()) {
      var act =
          AuditedAct.of(
              "EVIDENCE_ALARM",
              "CASE",
              due.reference(),
              due.caseId(),
              Map.of("item", due.item().toString(), "result", result.name()));
      entityManager.persist(ClockworkEntry.of(CLOCKWORK, act, now));
    }
    if (result.isAlarm() && result.isOfIntegrity()) {
      alarm(due, now);
    }
  }

  /** What waits already goes on. */
  private void alarm(Due due, Instant now) {
    var until = WaitPolicy.forSettling(due.priority()).due(now, calendar());
    entityManager
        .createNativeQuery(ALARM)
        .setParameter(1, due.caseId())
        .setParameter(2, due.item())
        .setParameter(3, due.custody().unit())
        .setParameter(4, due.custody().agency())
        .setParameter(5, Timestamp.from(now))
        .setParameter(6, Timestamp.from(until))
        .executeUpdate();
  }

  private WorkingCalendar calendar() {
    List<?> days = entityManager.createNativeQuery("select day from rabta.holiday").getResultList();
    return new WorkingCalendar(
        days.stream()
            .map(day -> day instanceof Date date ? date.toLocalDate() : (LocalDate) day)
            .collect(Collectors.toSet()));
  }

  private void next(String what, Due due, Duration after) {
    entityManager
        .createNativeQuery(
            "update rabta.evidence_watch set %s = ?1 where item_id = ?2".formatted(what))
        .setParameter(1, after == null ? null : Timestamp.from(clock.instant().plus(after)))
        .setParameter(2, due.item())
        .executeUpdate();
  }
}

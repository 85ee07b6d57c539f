package org.rabta.service.wait;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.rabta.domain.access.Caller;
import org.rabta.domain.wait.WorkingCalendar;

/**
 * Counts what an inbox holds, from the soonest deadline on and no further than {@link
 * InboxCounts#MOST}: ten thousand waits of a headquarters are checked one by one by row-level
 * security, on every page.
 */
@Dependent
class InboxFigures {

  private static final String ANSWER =
      """
      select count(*), count(*) filter (where x.due_at < cast(?1 as timestamptz)),
             count(*) filter (where x.due_at >= cast(?1 as timestamptz) and x.due_at < cast(?2 as timestamptz))
        from (select w.due_at from rabta.wait w join rabta.case_record c on c.id = w.case_id
               where w.status = 'OPEN' and %s order by w.due_at limit %d) x
      """;

  private static final String NUMBER =
      """
      select count(*) from (select 1 from rabta.wait w join rabta.case_record c on c.id = w.case_id
                             where w.status = 'OPEN' and %s limit %d) x
      """;

  private static final String CASES =
      """
      select count(*) from (select 1 from rabta.case_access a
                             where a.principal = ?1 and a.status = 'OPEN' and %s limit %d) x
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Clock clock;

  InboxCounts of(Caller caller) {
    var now = clock.instant();
    var answer =
        (Object[])
            one(
                ANSWER.formatted(WhoseWaits.ROWS.toAnswer(caller, "?3"), InboxCounts.MOST),
                now.toString(),
                midnightAfter(now).toString(),
                WhoseWaits.who(caller));
    return new InboxCounts(
        number(answer[0]),
        number(answer[1]),
        number(answer[2]),
        number(
            one(
                NUMBER.formatted(WhoseWaits.ROWS.asked(caller, "?1"), InboxCounts.MOST),
                WhoseWaits.who(caller))),
        cases(
            "a.level = 'CUSTODY' and a.officer_subject = ?2", caller.principal(), caller.subject()),
        cases(
            "a.officer_subject is null and a.custody_unit = ?2",
            caller.principal(),
            caller.unit()));
  }

  long toAnswer(Caller caller) {
    return number(
        one(
            NUMBER.formatted(WhoseWaits.ROWS.toAnswer(caller, "?1"), InboxCounts.MOST_IN_FRAME),
            WhoseWaits.who(caller)));
  }

  private long cases(String condition, String principal, String value) {
    return number(one(CASES.formatted(condition, InboxCounts.MOST), principal, value));
  }

  private Object one(String sql, String... values) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query.getSingleResult();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Instant midnightAfter(Instant now) {
    return LocalDate.ofInstant(now, WorkingCalendar.ZONE)
        .plusDays(1)
        .atStartOfDay(WorkingCalendar.ZONE)
        .toInstant();
  }
}

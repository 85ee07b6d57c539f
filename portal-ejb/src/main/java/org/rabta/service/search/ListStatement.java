package org.rabta.service.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.service.search.CaseFilter.Charge;
import org.rabta.service.search.CaseFilter.Days;
import org.rabta.service.search.CaseFilter.Sort;

/**
 * The statement behind a list. It starts from the access rows of one principal, in the order of an
 * index, and ends as soon as a page is full; row-level security checks every case it joins. Nothing
 * that was typed becomes part of its text.
 */
final class ListStatement {

  private static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");

  private final CaseFilter filter;
  private final Caller caller;
  private final Instant now;
  private final List<Object> values = new ArrayList<>();
  private String among;

  ListStatement(CaseFilter filter, Caller caller, Instant now) {
    this.filter = filter;
    this.caller = caller;
    this.now = now;
  }

  /**
   * Narrows the list to some cases.
   *
   * @param keys their keys, as PostgreSQL writes an array
   */
  void among(String keys) {
    among = keys;
  }

  /** The access rows of the list: {@code case_id, level, updated_at, opened_at, priority_order}. */
  String access(int most) {
    var parts =
        filter.standing().statuses().stream()
            .map(status -> '(' + ofStatus(status, most) + ')')
            .toList();
    return parts.size() == 1
        ? parts.get(0)
        : "(select * from ("
            + String.join(" union all ", parts)
            + ") a order by "
            + order()
            + " limit "
            + most
            + ')';
  }

  /** At most so many access rows of the list, whichever are found first, without columns. */
  String unsorted(int most) {
    return filter.standing().statuses().stream()
        .map(status -> "(select 1 " + condition(status) + " limit " + most + ')')
        .collect(Collectors.joining(" union all ", "(select 1 from (", ") a limit " + most + ')'));
  }

  /** Adds a value and says how the statement names it. */
  String value(Object value) {
    values.add(value);
    return "?" + values.size();
  }

  /** The statement, ready to be asked. */
  Query asked(EntityManager entityManager, String text) {
    var query = entityManager.createNativeQuery(text);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  /** What the list is sorted by, for rows called {@code a}. */
  String order() {
    return keys().stream().map(key -> key + " desc").collect(Collectors.joining(", "));
  }

  private List<String> keys() {
    return switch (filter.sort()) {
      case CHANGED -> List.of("a.updated_at", "a.case_id");
      case OPENED -> List.of("a.opened_at", "a.case_id");
      case PRIORITY -> List.of("a.priority_order", "a.updated_at", "a.case_id");
    };
  }

  private String ofStatus(CaseStatus status, int most) {
    return "select a.case_id, a.level, a.updated_at, a.opened_at, a.priority_order "
        + condition(status)
        + " order by "
        + order()
        + " limit "
        + most;
  }

  private String condition(CaseStatus status) {
    return """
        from rabta.case_access a
         where a.principal = %s and a.status = %s and (a.expires_at is null or a.expires_at > %s)%s"""
        .formatted(value(caller.principal()), value(status.name()), moment(now), conditions());
  }

  private String conditions() {
    var text = new StringBuilder();
    equal(text, "strand", filter.strand());
    equal(text, "priority", filter.priority());
    equal(text, "level", filter.level());
    text.append(filter.minor() ? " and a.minor_involved" : "");
    text.append(filter.live() ? " and a.content_live" : "");
    custody(text);
    charge(text);
    days(text, "opened_at", filter.opened());
    days(text, "updated_at", filter.changed());
    place(text);
    if (among != null) {
      text.append(" and a.case_id = any (cast(").append(value(among)).append(" as bigint[]))");
    }
    return text.toString();
  }

  private void equal(StringBuilder text, String column, Enum<?> wanted) {
    if (wanted != null) {
      text.append(" and a.").append(column).append(" = ").append(value(wanted.name()));
    }
  }

  private void custody(StringBuilder text) {
    if (filter.custody() != null) {
      var code = value(filter.custody());
      text.append(
              " and a.custody_unit = any (array(select u.code from rabta.unit u where u.code = ")
          .append(code)
          .append(" or u.agency = ")
          .append(code)
          .append("))");
    }
  }

  private void charge(StringBuilder text) {
    if (filter.charge() == Charge.MINE) {
      text.append(" and a.level = 'CUSTODY' and a.officer_subject = ")
          .append(value(caller.subject()));
    } else if (filter.charge() == Charge.NOBODY) {
      text.append(" and a.officer_subject is null and a.custody_unit = ")
          .append(value(caller.unit()));
    }
  }

  private void days(StringBuilder text, String column, Days days) {
    if (days.from() != null) {
      text.append(" and a.").append(column).append(" >= ").append(start(days.from()));
    }
    if (days.to() != null) {
      text.append(" and a.").append(column).append(" < ").append(start(days.to().plusDays(1)));
    }
  }

  private void place(StringBuilder text) {
    var after = filter.after();
    if (after == null) {
      return;
    }
    text.append(" and (").append(String.join(", ", keys())).append(") < (");
    if (filter.sort() == Sort.PRIORITY) {
      text.append(value(after.rank())).append(", ");
    }
    text.append(moment(after.at())).append(", ").append(value(after.id())).append(')');
  }

  private String start(LocalDate day) {
    return moment(day.atStartOfDay(PAKISTAN).toInstant());
  }

  private String moment(Instant moment) {
    return "cast(" + value(moment.toString()) + " as timestamptz)";
  }
}

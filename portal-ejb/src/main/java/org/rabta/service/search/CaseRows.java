package org.rabta.service.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.typology.Strand;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseRow;
import org.rabta.service.search.CaseFilter.Place;
import org.rabta.service.search.CaseFilter.Sort;

/** Reads pages of a list as rows that may be shown. */
@Dependent
public class CaseRows {

  private static final String COLUMNS =
      """
      select c.id, c.reference, c.title, c.strand, c.strands_second, c.priority, c.status, c.custody_agency,
             c.custody_unit, c.officer_name, c.minor_involved, c.content_live,
             cast(extract(epoch from a.opened_at) * 1000000 as bigint),
             cast(extract(epoch from a.updated_at) * 1000000 as bigint), a.level
        from\s""";

  /** The last of the rows that were looked through, as {@link #place} has it. */
  private static final String LAST =
      """
      select a.priority_order, cast(extract(epoch from a.opened_at) * 1000000 as bigint),
             cast(extract(epoch from a.updated_at) * 1000000 as bigint), a.case_id
        from\s""";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;

  /**
   * A page of at most {@code most} rows.
   *
   * @param filter without words
   */
  CaseList page(CaseFilter filter, int most) {
    var statement = statement(filter);
    return cut(read(statement, statement.access(most + 1), most + 1), filter.sort(), most);
  }

  /**
   * The place after the first {@code most} access rows; empty if there are fewer.
   *
   * @param filter without words
   */
  @SuppressWarnings("unchecked")
  Optional<Place> placeAfter(CaseFilter filter, int most) {
    var statement = statement(filter);
    var text =
        LAST
            + statement.access(most)
            + " a order by "
            + statement.order()
            + " offset "
            + (most - 1);
    return ((List<Object[]>) statement.asked(entityManager, text).getResultList())
        .stream()
            .findFirst()
            .map(
                row ->
                    new Place(
                        filter.sort() == Sort.PRIORITY ? ((Number) row[0]).intValue() : 0,
                        moment(filter.sort() == Sort.OPENED ? row[1] : row[2]),
                        ((Number) row[3]).longValue()));
  }

  /** As many of the list as are worth counting. */
  CaseCount count(CaseFilter filter) {
    var statement = statement(filter);
    var text = "select count(*) from " + statement.unsorted(CaseCount.MOST + 1) + " a";
    var number = ((Number) statement.asked(entityManager, text).getSingleResult()).intValue();
    return new CaseCount(Math.min(number, CaseCount.MOST), number <= CaseCount.MOST);
  }

  /** Keys of the first {@code most} cases of the list, in its order. */
  @SuppressWarnings("unchecked")
  List<Long> keys(ListStatement statement, int most) {
    var text =
        "select a.case_id from " + statement.access(most) + " a order by " + statement.order();
    return ((List<Number>) statement.asked(entityManager, text).getResultList())
        .stream().map(Number::longValue).toList();
  }

  ListStatement statement(CaseFilter filter) {
    return new ListStatement(filter, callers.current(), clock.instant());
  }

  /**
   * The rows of those access rows.
   *
   * @param from a table expression with the columns of {@link ListStatement#access}
   */
  @SuppressWarnings("unchecked")
  List<CaseRow> read(ListStatement statement, String from, int most) {
    var text =
        COLUMNS
            + from
            + " a join rabta.case_record c on c.id = a.case_id order by "
            + statement.order()
            + " limit "
            + most;
    return ((List<Object[]>) statement.asked(entityManager, text).getResultList())
        .stream().map(CaseRows::row).toList();
  }

  /** A page of rows of which one more than fits was asked for. */
  static CaseList cut(List<CaseRow> rows, Sort sort, int most) {
    return rows.size() <= most
        ? new CaseList(rows, null)
        : new CaseList(List.copyOf(rows.subList(0, most)), place(rows.get(most - 1), sort));
  }

  static Place place(CaseRow row, Sort sort) {
    return switch (sort) {
      case CHANGED -> new Place(0, row.updatedAt(), row.id());
      case OPENED -> new Place(0, row.openedAt(), row.id());
      case PRIORITY -> new Place(rank(row.priority()), row.updatedAt(), row.id());
    };
  }

  /** As {@code case_access.priority_order} has it. */
  private static int rank(Priority priority) {
    return switch (priority) {
      case URGENT -> 3;
      case HIGH -> 2;
      case NORMAL -> 1;
    };
  }

  private static CaseRow row(Object[] row) {
    var level = Level.valueOf((String) row[14]);
    return new CaseRow(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        Strand.valueOf((String) row[3]),
        strands((String) row[4]),
        Priority.valueOf((String) row[5]),
        CaseStatus.valueOf((String) row[6]),
        new UnitRef((String) row[7], (String) row[8]),
        level.readsReports() ? (String) row[9] : null,
        (Boolean) row[10],
        (Boolean) row[11],
        moment(row[12]),
        moment(row[13]),
        level);
  }

  private static List<Strand> strands(String codes) {
    return codes.isEmpty()
        ? List.of()
        : Arrays.stream(codes.split(",")).map(Strand::valueOf).toList();
  }

  private static Instant moment(Object micros) {
    return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
  }
}

package org.rabta.service.rulebook;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rabta.domain.access.Caller;
import org.rabta.domain.rulebook.ModelVersion;
import org.rabta.domain.rulebook.RehearsalStatus;

/** Reads and steers rehearsals for people; row-level security says whose they are. */
@Dependent
public class RehearsalDesk {

  private static final int MOST_CHANGES = 200;

  private static final String LATEST =
      """
      select id, status, against_version, against_digest, cases_total, cases_done, cases_elsewhere, cases_failed,
             started_name, started_at, last_step_at
        from rabta.rehearsal where model_id = ?1 order by id desc limit 1
      """;
  private static final String CHANGES =
      """
      select c.aspect, c.was, c.becomes, c.rule, c.cases,
             (select string_agg(r.reference, ',' order by r.id) from rabta.case_record r where r.id = any (c.samples))
        from rabta.rehearsal_change c where c.rehearsal_id = ?1
       order by c.cases desc, c.aspect, c.was, c.becomes, c.rule
      """;
  private static final String START =
      """
      insert into rabta.rehearsal (id, model_id, against_version, against_digest, status, cases_total, cases_done,
                                   cases_elsewhere, cases_failed, last_case, started_by, started_name, started_at)
      values (nextval('rabta.rehearsal_seq'), ?1, ?2, ?3, 'WAITING', 0, 0, 0, 0, 0, ?4, ?5, ?6)
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** The latest rehearsal of a model, with what it found unless only its progress is asked for. */
  Optional<RehearsalView> latest(long model, boolean withChanges) {
    List<?> rows = entityManager.createNativeQuery(LATEST).setParameter(1, model).getResultList();
    return rows.stream().findFirst().map(row -> view((Object[]) row, withChanges));
  }

  /** Asks for a rehearsal against the model in force. */
  void start(ModelVersion model, ModelRow inForce, Caller by, Instant at) {
    entityManager
        .createNativeQuery(START)
        .setParameter(1, model.id())
        .setParameter(2, inForce.version())
        .setParameter(3, inForce.digest())
        .setParameter(4, by.subject())
        .setParameter(5, by.name())
        .setParameter(6, Timestamp.from(at))
        .executeUpdate();
  }

  /**
   * Moves a rehearsal on.
   *
   * @return false if it is no longer in the state the change starts from
   */
  boolean move(long rehearsal, RehearsalStatus next) {
    List<String> from =
        Stream.of(RehearsalStatus.values())
            .filter(status -> status.successors().contains(next))
            .map(Enum::name)
            .toList();
    return entityManager
            .createNativeQuery(
                "update rabta.rehearsal set status = ?1, lease_node = null, lease_until = null"
                    + " where id = ?2 and status = any (string_to_array(?3, ','))")
            .setParameter(1, next.name())
            .setParameter(2, rehearsal)
            .setParameter(3, String.join(",", from))
            .executeUpdate()
        > 0;
  }

  private RehearsalView view(Object[] row, boolean withChanges) {
    long id = number(row[0]);
    return new RehearsalView(
        id,
        RehearsalStatus.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        number(row[4]),
        number(row[5]),
        number(row[6]),
        number(row[7]),
        (String) row[8],
        instant(row[9]),
        instant(row[10]),
        withChanges ? changes(id) : List.of());
  }

  private List<RehearsalView.Change> changes(long rehearsal) {
    List<?> rows =
        entityManager
            .createNativeQuery(CHANGES)
            .setParameter(1, rehearsal)
            .setMaxResults(MOST_CHANGES)
            .getResultList();
    return rows.stream().map(row -> change((Object[]) row)).toList();
  }

  private static RehearsalView.Change change(Object[] row) {
    var otherwise =
        new Otherwise(
            Otherwise.Aspect.valueOf((String) row[0]),
            (String) row[1],
            (String) row[2],
            (String) row[3]);
    var seen = (String) row[5];
    return new RehearsalView.Change(
        otherwise, number(row[4]), seen == null ? List.of() : List.of(seen.split(",")));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static Instant instant(Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((OffsetDateTime) value).toInstant();
  }
}

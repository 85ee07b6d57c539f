package org.rabta.service.linkage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.linkage.Identifier;
import org.rabta.domain.linkage.IdentifierKind;
import org.rabta.service.access.CallerHolder;

/** What custodians are told of other units. Which case it is over there is never read here. */
@Dependent
class Hits {

  private static final int MOST = 20;

  private static final String ROW =
      """
      select h.id, c.reference, c.title, h.kind, h.value, h.other_agency, h.other_unit, h.other_officer, h.found_at,
             h.noted_name, h.noted_at
        from rabta.case_hit h join rabta.case_record c on c.id = h.case_id
      """;

  private static final String NOTE =
      """
      update rabta.case_hit set noted_by = ?1, noted_name = ?2, noted_at = ?3
       where id = ?4 and case_id = ?5 and noted_at is null
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;

  List<HitRow> ofCase(Long caseId) {
    return rows(
        entityManager
            .createNativeQuery(
                ROW + " where h.case_id = ?1 order by h.noted_at desc nulls first, h.id desc")
            .setParameter(1, caseId));
  }

  /** Those nobody has taken note of, newest first; for supervisors those of the agency. */
  List<HitRow> toNote() {
    var me = callers.current();
    var supervisor = me.has(Role.SUPERVISOR);
    var mine = supervisor ? "h.agency = ?1" : "h.unit = ?1";
    return rows(
        entityManager
            .createNativeQuery(
                ROW + " where " + mine + " and h.noted_at is null order by h.id desc")
            .setParameter(1, supervisor ? me.agency() : me.unit()));
  }

  /** Whether there was something to take note of. */
  boolean note(Long hit, Long caseId, Instant at) {
    var me = callers.current();
    return entityManager
            .createNativeQuery(NOTE)
            .setParameter(1, me.subject())
            .setParameter(2, me.name())
            .setParameter(3, Timestamp.from(at))
            .setParameter(4, hit)
            .setParameter(5, caseId)
            .executeUpdate()
        > 0;
  }

  @SuppressWarnings("unchecked")
  private static List<HitRow> rows(Query query) {
    return ((List<Object[]>) query.setMaxResults(MOST).getResultList())
        .stream().map(Hits::row).toList();
  }

  private static HitRow row(Object[] row) {
    return new HitRow(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        new Identifier(IdentifierKind.valueOf((String) row[3]), (String) row[4]),
        new UnitRef((String) row[5], (String) row[6]),
        (String) row[7],
        instant(row[8]),
        (String) row[9],
        instant(row[10]));
  }

  private static Instant instant(Object value) {
    if (value instanceof OffsetDateTime moment) {
      return moment.toInstant();
    }
    return value == null ? null : ((Timestamp) value).toInstant();
  }
}

package org.rabta.service.caserecord;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.identity.Departure;

/** Reads which cases fell back to their unit's queue; a row goes when somebody takes the case. */
@Dependent
class ReturnedCases {

  private static final String SELECT =
      """
      select c.reference, c.title, r.agency, r.unit, r.officer_name, r.reason, r.at
        from rabta.case_returned r join rabta.case_record c on c.id = r.case_id
      """;
  private static final String OF_UNIT =
      SELECT + " where r.unit = ?1 order by r.at desc, r.case_id limit 50";
  private static final String OF_AGENCY =
      SELECT + " where r.agency = ?1 order by r.at desc, r.case_id limit 50";
  private static final String OF_CASE = SELECT + " where r.case_id = ?1";

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** At most fifty of the caller's unit, or of a supervisor's agency, latest first. */
  List<ReturnedCase> latest(Caller caller) {
    var supervisor = caller.has(Role.SUPERVISOR);
    return read(supervisor ? OF_AGENCY : OF_UNIT, supervisor ? caller.agency() : caller.unit());
  }

  /** How that case fell back; empty if it did not, or somebody has taken it since. */
  Optional<ReturnedCase> of(CaseRecord record) {
    return read(OF_CASE, record.id()).stream().findFirst();
  }

  private List<ReturnedCase> read(String sql, Object about) {
    List<?> rows = entityManager.createNativeQuery(sql).setParameter(1, about).getResultList();
    return rows.stream().map(row -> row((Object[]) row)).toList();
  }

  private static ReturnedCase row(Object[] row) {
    return new ReturnedCase(
        (String) row[0],
        (String) row[1],
        new UnitRef((String) row[2], (String) row[3]),
        (String) row[4],
        Departure.valueOf((String) row[5]),
        moment(row[6]));
  }

  private static Instant moment(Object value) {
    return value instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((OffsetDateTime) value).toInstant();
  }
}

package org.rabta.service.caserecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.rabta.domain.audit.AuditEntry;
import org.rabta.domain.audit.AuditedAct;
import org.rabta.service.identity.OfficerLeft;

/** Lets the open cases of an officer who left fall back to the queue of the unit in custody. */
@ApplicationScoped
public class CaseReturns {

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String GIVE_BACK =
      """
      with given as (
        update rabta.case_record c
           set officer_subject = null, officer_name = null, updated_at = ?1, version = c.version + 1
          from rabta.case_record was
         where was.id = c.id and c.officer_subject = ?2 and c.status = 'OPEN' and c.custody_unit <> ?3
        returning c.id, c.reference, c.custody_unit, c.custody_agency, was.officer_name),
      told as (
        insert into rabta.case_returned (case_id, unit, agency, officer_name, reason, at)
        select id, custody_unit, custody_agency, coalesce(officer_name, '-'), ?4, ?1 from given
        on conflict (case_id) do update
           set unit = excluded.unit, agency = excluded.agency, officer_name = excluded.officer_name,
               reason = excluded.reason, at = excluded.at)
      select id, reference, custody_unit from given order by id
      """;

  @PersistenceContext(unitName = "rabta-job")
  private EntityManager entityManager;

  void giveBack(@Observes OfficerLeft left) {
    List<?> rows =
        entityManager
            .createNativeQuery(GIVE_BACK)
            .setParameter(1, Timestamp.from(left.at()))
            .setParameter(2, left.subject())
            .setParameter(3, left.remainingUnit())
            .setParameter(4, left.reason().name())
            .getResultList();
    rows.forEach(row -> enter((Object[]) row, left));
  }

  private void enter(Object[] row, OfficerLeft left) {
    var act =
        AuditedAct.of(
            "CASE_RETURNED",
            "CASE",
            (String) row[1],
            ((Number) row[0]).longValue(),
            Map.of(
                "officer", left.subject(),
                "reason", left.reason().name(),
                "unit", (String) row[2]));
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    entityManager.persist(new AuditEntry(left.clockwork(), "internal", act, null, left.at(), salt));
  }
}

package org.rabta.service.caserecord;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.audit.AuditedAct;
import org.rabta.service.audit.ClockworkEntry;
import org.rabta.service.identity.OfficerLeft;

/**
 * Lets the open cases of an officer who left fall back to the queue of the unit in custody, and the
 * requests and tasks they had taken up to the queue of the unit that is asked.
 */
@ApplicationScoped
public class CaseReturns {

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

  private static final String GIVE_CLAIMS_BACK =
      "select kind, case_id, reference, unit from rabta.claims_given_back(?1, ?2)";

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
    for (Object each : rows) {
      var row = (Object[]) each;
      enter("CASE_RETURNED", (String) row[1], row[0], Map.of("unit", (String) row[2]), left);
    }
    giveClaimsBack(left);
  }

  private void giveClaimsBack(OfficerLeft left) {
    List<?> rows =
        entityManager
            .createNativeQuery(GIVE_CLAIMS_BACK)
            .setParameter(1, left.subject())
            .setParameter(2, left.remainingUnit())
            .getResultList();
    for (Object each : rows) {
      var row = (Object[]) each;
      var what = Map.of("kind", (String) row[0], "unit", (String) row[3]);
      enter("CLAIM_GIVEN_BACK", (String) row[2], row[1], what, left);
    }
  }

  private void enter(
      String act, String reference, Object caseId, Map<String, String> what, OfficerLeft left) {
    var detail = new HashMap<>(what);
    detail.put("officer", left.subject());
    detail.put("reason", left.reason().name());
    var entry = AuditedAct.of(act, "CASE", reference, ((Number) caseId).longValue(), detail);
    entityManager.persist(ClockworkEntry.of(left.clockwork(), entry, left.at()));
  }
}

package org.rabta.service.linkage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rabta.service.access.CallerHolder;

/** Remembers which cases somebody looked at and found to be about something else. */
@Dependent
class Dismissals {

  private static final String OF_DRAFT =
      """
      insert into rabta.case_not_same (id, draft, other_case, said_by, said_name, unit, agency, said_at)
      values (nextval('rabta.linkage_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7)
      on conflict on constraint case_not_same_once_of_draft do nothing
      """;

  private static final String OF_CASE =
      """
      insert into rabta.case_not_same (id, case_id, other_case, said_by, said_name, unit, agency, said_at)
      values (nextval('rabta.linkage_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7)
      on conflict on constraint case_not_same_once_of_case do nothing
      """;

  private static final String CARRY_OVER =
      """
      insert into rabta.case_not_same (id, case_id, other_case, said_by, said_name, unit, agency, said_at)
      select nextval('rabta.linkage_seq'), ?1, n.other_case, n.said_by, n.said_name, n.unit, n.agency, n.said_at
        from rabta.case_not_same n where n.draft = ?2 and n.other_case <> ?1
      on conflict on constraint case_not_same_once_of_case do nothing
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Clock clock;

  void ofDraft(UUID draft, Long other) {
    said(entityManager.createNativeQuery(OF_DRAFT).setParameter(1, draft), other);
  }

  void ofCase(Long one, Long other) {
    said(entityManager.createNativeQuery(OF_CASE).setParameter(1, one), other);
  }

  /** What was said of a report under way holds for the case that it is in now. */
  void carryOver(UUID draft, Long caseId) {
    entityManager
        .createNativeQuery(CARRY_OVER)
        .setParameter(1, caseId)
        .setParameter(2, draft)
        .executeUpdate();
  }

  Set<Long> namedOf(UUID draft) {
    return keys(
        entityManager
            .createNativeQuery("select other_case from rabta.case_not_same where draft = ?1")
            .setParameter(1, draft));
  }

  /** Whoever said it of either of the two said it of both. */
  Set<Long> namedOf(Long caseId) {
    var named =
        keys(
            entityManager
                .createNativeQuery(
                    """
                    select other_case from rabta.case_not_same where case_id = ?1
                    union select case_id from rabta.case_not_same where other_case = ?1 and case_id is not null
                    """)
                .setParameter(1, caseId));
    named.add(caseId);
    return named;
  }

  private void said(Query insert, Long other) {
    var me = callers.current();
    insert
        .setParameter(2, other)
        .setParameter(3, me.subject())
        .setParameter(4, me.name())
        .setParameter(5, me.unit())
        .setParameter(6, me.agency())
        .setParameter(7, Timestamp.from(clock.instant()))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private static Set<Long> keys(Query query) {
    var keys = new HashSet<Long>();
    ((List<Number>) query.getResultList()).forEach(key -> keys.add(key.longValue()));
    return keys;
  }
}

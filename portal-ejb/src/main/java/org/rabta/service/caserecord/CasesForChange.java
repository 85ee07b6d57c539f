package org.rabta.service.caserecord;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;

/** Puts many cases on the caller's desk at once, locked until the transaction ends. */
@Dependent
class CasesForChange {

  /** Most cases at once. */
  static final int MOST = 1_000;

  /** In the order of their keys, so that two who lock the same cases do not wait for each other. */
  private static final String LOCKED =
      """
      select c.* from rabta.case_record c
       where c.id in (select r.id from rabta.case_record r
                        join rabta.case_access a on a.case_id = r.id and a.principal = ?2
                       where r.reference = any (string_to_array(?1, ' ')))
       order by c.id for update
      """;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;

  /**
   * Those of the cases that the caller may change, by reference.
   *
   * @throws BusinessRuleViolation {@code charge.too-many}
   */
  @SuppressWarnings("unchecked")
  Map<String, CaseRecord> find(List<String> references) {
    if (references.size() > MOST) {
      throw new BusinessRuleViolation("charge.too-many", MOST);
    }
    var known =
        references.stream()
            .flatMap(reference -> CaseReference.parse(reference).stream())
            .map(CaseReference::value)
            .distinct()
            .collect(Collectors.joining(" "));
    Stream<CaseRecord> found =
        entityManager
            .createNativeQuery(LOCKED, CaseRecord.class)
            .setParameter(1, known)
            .setParameter(2, callers.current().principal())
            .getResultStream();
    return found.collect(Collectors.toMap(c -> c.reference().value(), c -> c));
  }

  /**
   * @throws NoSuchRecord if there is none
   */
  static CaseRecord required(CaseRecord record) {
    if (record == null) {
      throw new NoSuchRecord();
    }
    return record;
  }
}

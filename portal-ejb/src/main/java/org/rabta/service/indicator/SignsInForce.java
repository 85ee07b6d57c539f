package org.rabta.service.indicator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rabta.domain.indicator.CaseSign;
import org.rabta.domain.indicator.SignKind;

/** Reads the answers of a case. */
@Dependent
public class SignsInForce {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** The answers that no later one supersedes, by {@link #key}. */
  Map<String, CaseSign> of(Long caseId) {
    return entityManager
        .createQuery(
            """
            select s from CaseSign s
             where s.caseId = :id
               and not exists (select 1 from CaseSign later where later.supersedes = s.id)
            """,
            CaseSign.class)
        .setParameter("id", caseId)
        .getResultStream()
        .collect(Collectors.toMap(sign -> key(sign.kind(), sign.sign()), Function.identity()));
  }

  /** Everything that was ever said, newest first. */
  List<CaseSign> history(Long caseId) {
    return entityManager
        .createQuery(
            "select s from CaseSign s where s.caseId = :id order by s.saidAt desc, s.id desc",
            CaseSign.class)
        .setParameter("id", caseId)
        .setMaxResults(SignsOfCase.LONGEST_HISTORY)
        .getResultList();
  }

  static String key(SignKind kind, String sign) {
    return kind + ":" + sign;
  }
}

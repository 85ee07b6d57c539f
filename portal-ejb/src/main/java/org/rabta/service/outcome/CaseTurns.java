package org.rabta.service.outcome;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.rabta.domain.handoff.HandOffStatus;
import org.rabta.domain.outcome.CaseTurn;
import org.rabta.domain.wait.WaitKind;
import org.rabta.domain.wait.WaitStatus;

/** What stands in the way of closing a case, and how it was closed and reopened before. */
@Dependent
public class CaseTurns {

  /** What the unit in custody owes by itself; it ends with the case. */
  private static final Set<WaitKind> OWED_BY_ITSELF =
      Set.of(WaitKind.CASE_DORMANT, WaitKind.RE_ROUTING);

  private static final int SHOWN = 20;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** What somebody waits for on the case, each kind once. */
  List<WaitKind> pending(Long caseId) {
    var kinds =
        entityManager
            .createQuery(
                "select distinct w.kind from Wait w where w.caseId = :case and w.status = :open"
                    + " and w.kind not in :own",
                WaitKind.class)
            .setParameter("case", caseId)
            .setParameter("open", WaitStatus.OPEN)
            .setParameter("own", OWED_BY_ITSELF)
            .getResultList();
    return kinds.isEmpty() && handOffPending(caseId)
        ? List.of(WaitKind.HAND_OFF_ACCEPTANCE)
        : kinds.stream().sorted().toList();
  }

  /** The newest turns, newest first. */
  List<CaseTurn> newest(Long caseId) {
    return entityManager
        .createQuery(
            "select t from CaseTurn t where t.caseId = :case order by t.entered.at desc, t.id desc",
            CaseTurn.class)
        .setParameter("case", caseId)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  private boolean handOffPending(Long caseId) {
    return entityManager
            .createQuery(
                "select count(h) from HandOff h where h.caseId = :case and h.status = :pending",
                Long.class)
            .setParameter("case", caseId)
            .setParameter("pending", HandOffStatus.PROPOSED)
            .getSingleResult()
        > 0;
  }
}

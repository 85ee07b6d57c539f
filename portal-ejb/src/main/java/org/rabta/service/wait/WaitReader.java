package org.rabta.service.wait;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.wait.Wait;
import org.rabta.domain.wait.WaitStatus;

/** Reads the waits of one case. */
@Dependent
public class WaitReader {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  /** Open waits of the case, soonest deadline first. */
  public List<WaitRow> openOf(CaseRecord record) {
    return entityManager
        .createQuery(
            "select w from Wait w where w.caseId = :id and w.status = :open order by w.dueAt",
            Wait.class)
        .setParameter("id", record.id())
        .setParameter("open", WaitStatus.OPEN)
        .getResultStream()
        .map(wait -> WaitRow.of(wait, record))
        .toList();
  }
}

package org.rabta.service.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;

/** Puts a case before its custodian and nobody else, for acts that only the custodian may do. */
@Dependent
public class CustodyDesk {

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;

  /**
   * The case, locked until the transaction ends.
   *
   * @throws NoSuchRecord if there is none, or the caller takes no part in it
   * @throws BusinessRuleViolation {@code share.not-custodian} if another unit answers for it, by
   *     now at the latest
   */
  public CaseRecord locked(String reference) {
    requireCustody(desk.find(reference).record());
    var record = desk.findForChange(reference).record();
    requireCustody(record);
    return record;
  }

  private void requireCustody(CaseRecord record) {
    if (!callers.current().actsFor(record.custody())) {
      throw new BusinessRuleViolation("share.not-custodian", record.custody().unit());
    }
  }
}

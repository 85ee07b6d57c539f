package org.rabta.service.search;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.usecase.UseCase;

/** The list of the cases that the caller may see. */
@Stateless
@DenyAll
@UseCase
public class CaseListQueries {

  @Inject private CaseRows rows;
  @Inject private WordSearch search;

  /**
   * A page of the list.
   *
   * @throws BusinessRuleViolation {@code search.nothing-to-find} if the words are nothing but
   *     punctuation, or a text code
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public CaseList list(CaseFilter filter) {
    return filter.words() == null
        ? rows.page(filter, CaseList.PAGE)
        : search.page(filter, CaseList.PAGE);
  }

  /** How many cases the list has, from its beginning; more than a thousand are not counted. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public CaseCount count(CaseFilter filter) {
    return rows.count(filter.from(null));
  }
}

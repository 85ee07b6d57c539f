package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.rabta.domain.access.Role;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.ChargeQueries;
import org.rabta.service.caserecord.ReturnedCase;

/**
 * The cases that fell back to the queue because their officer left, for those who can take them.
 */
@Named("returnedCases")
@RequestScoped
public class ReturnedList {

  private static final Set<Role> READERS = Set.of(Role.OFFICER, Role.CWA_OFFICER, Role.SUPERVISOR);

  @Inject private ChargeQueries queries;
  @Inject private CallerHolder callers;

  private List<ReturnedCase> rows;

  /** Latest first; none for roles without a queue of cases. */
  public List<ReturnedCase> getRows() {
    if (rows == null) {
      var reads = callers.current().roles().stream().anyMatch(READERS::contains);
      rows = reads ? queries.returned() : List.of();
    }
    return rows;
  }
}

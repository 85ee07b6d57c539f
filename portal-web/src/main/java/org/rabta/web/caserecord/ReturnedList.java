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

  /** So many stand above the hand-offs, which have deadlines; the rest is a list away. */
  private static final int SHOWN = 5;

  private static final Set<Role> READERS = Set.of(Role.OFFICER, Role.CWA_OFFICER, Role.SUPERVISOR);

  @Inject private ChargeQueries queries;
  @Inject private CallerHolder callers;

  private List<ReturnedCase> found;

  /** The latest few; none for roles without a queue of cases. */
  public List<ReturnedCase> getRows() {
    return found().stream().limit(SHOWN).toList();
  }

  /** Whether there are others than those shown. */
  public boolean isMore() {
    return found().size() > SHOWN;
  }

  private List<ReturnedCase> found() {
    if (found == null) {
      var reads = callers.current().roles().stream().anyMatch(READERS::contains);
      found = reads ? queries.returned() : List.of();
    }
    return found;
  }
}

package org.rabta.service.outcome;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.outcome.CaseTurn;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.caserecord.Entries;
import org.rabta.service.usecase.UseCase;
import org.rabta.service.wait.Waits;

/** Where a case stands between open and closed. */
@Stateless
@DenyAll
@UseCase
public class OutcomeQueries {

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private CaseTurns turns;
  @Inject private Waits waits;
  @Inject private Entries entries;

  /**
   * How the case was closed and reopened, and what the caller may do about it: a part of its page,
   * whose reading stands on the trail.
   *
   * @throws NoSuchRecord if there is no such case, or the caller is shown a preview only
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public OutcomeOfCase ofCase(String reference) {
    var found = desk.find(reference);
    if (!found.level().readsReports()) {
      throw new NoSuchRecord();
    }
    var record = found.record();
    var closed = record.status() == CaseStatus.CLOSED;
    var pending = closed ? List.<WaitKind>of() : turns.pending(record.id());
    return new OutcomeOfCase(
        closed,
        turns.newest(record.id()).stream().map(TurnView::of).toList(),
        pending,
        callers.current().worksOnCases() ? actions(found, closed) : Set.of());
  }

  /**
   * Every turn up to a moment, newest first.
   *
   * @param before the moment, itself included
   * @param most how many at most, 1 to 1,000
   * @throws NoSuchRecord if there is no such case, or the caller is shown a preview only
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<TurnView> history(String reference, Instant before, int most) {
    var found = desk.find(reference);
    if (!found.level().readsReports()) {
      throw new NoSuchRecord();
    }
    return entries.entered(CaseTurn.class, found.record().id(), before, most).stream()
        .map(TurnView::of)
        .toList();
  }

  private Set<String> actions(OnDesk found, boolean closed) {
    var actions = new HashSet<String>();
    var asked = closed && waits.isOpen(WaitKind.REOPENING, found.record());
    if (callers.current().actsFor(found.record().custody())) {
      actions.add(closed ? "REOPEN" : "CLOSE");
      if (asked) {
        actions.add("REFUSE_REOPENING");
      }
    } else if (closed && !asked && found.reach().records()) {
      actions.add("ASK_REOPENING");
    }
    return actions;
  }
}

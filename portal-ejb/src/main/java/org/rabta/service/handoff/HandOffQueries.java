package org.rabta.service.handoff;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.handoff.HandOff;
import org.rabta.domain.handoff.HandOffStatus;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.usecase.UseCase;
import org.rabta.service.wait.WaitReader;
import org.rabta.service.wait.Waits;

/** What a case page needs to know about custody. */
@Stateless
@DenyAll
@UseCase
public class HandOffQueries {

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private HandOffs handOffs;
  @Inject private WaitReader waitReader;
  @Inject private Waits waits;
  @Inject private Clock clock;

  /**
   * Custody, hand-offs and waits of a case, with what the caller may do.
   *
   * @throws org.rabta.domain.kernel.NoSuchRecord if there is none, or the caller takes no part in
   *     it
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public HandOffsOfCase ofCase(String reference) {
    var record = desk.find(reference).record();
    var all = handOffs.of(record.id());
    var pending = all.stream().filter(h -> h.status() == HandOffStatus.PROPOSED).findFirst();
    List<HandOffView> past =
        all.stream()
            .filter(h -> h.status() != HandOffStatus.PROPOSED)
            .map(HandOffView::of)
            .toList();
    return new HandOffsOfCase(
        record.custody(),
        pending.map(HandOffView::of).orElse(null),
        past,
        waitReader.openOf(record),
        actions(callers.current(), record, pending),
        record.lead(),
        waits.acceptanceDue(record, clock.instant()));
  }

  private static Set<HandOffAction> actions(
      Caller caller, CaseRecord record, Optional<HandOff> pending) {
    var actions = EnumSet.noneOf(HandOffAction.class);
    if (caller.has(Role.NATIONAL_COORDINATOR) && record.awaitsDirection()) {
      actions.add(HandOffAction.DIRECT);
    }
    if (!caller.has(Role.OFFICER)
        && !caller.has(Role.CWA_OFFICER)
        && !caller.has(Role.SUPERVISOR)) {
      return actions;
    }
    if (pending.isEmpty()
        && record.status() == CaseStatus.OPEN
        && caller.actsFor(record.custody())
        && !record.awaitsDirection()) {
      actions.add(HandOffAction.PROPOSE);
    }
    if (pending.filter(h -> caller.actsFor(h.from())).isPresent()) {
      actions.add(HandOffAction.WITHDRAW);
    }
    if (pending.filter(h -> caller.actsFor(h.to())).isPresent()) {
      actions.addAll(EnumSet.of(HandOffAction.ACCEPT, HandOffAction.DECLINE));
    }
    return actions;
  }
}

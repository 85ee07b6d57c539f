package org.rabta.service.journey;

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
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.journey.JourneyLeg;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.Entries;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Legs of the journey of a case. */
@Stateless
@DenyAll
@UseCase
public class JourneyService {

  @Inject private Entries entries;
  @Inject private AuditTrail trail;

  /**
   * Enters a leg of the journey, corrects one or takes one back. A form that was taken in already
   * changes nothing.
   *
   * @throws NoSuchRecord if there is no such case or entry for the caller
   * @throws BusinessRuleViolation {@code record.not-yours-to-change}, {@code case.closed}, {@code
   *     entry.changed}, or one about what was typed
   */
  @Act("LEG_ENTERED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void enter(EnterLeg asked) {
    var record = entries.open(asked.reference(), CasePart.JOURNEY);
    var filing = asked.filing();
    if (entries.isFiled("LEG_ENTERED", JourneyLeg.class, record, filing)) {
      return;
    }
    var detail = Map.of("corrects", String.valueOf(filing.corrects()));
    trail.done("LEG_ENTERED", record.id(), record.reference().value(), detail);
    var earlier = entries.superseded(JourneyLeg.class, record, filing);
    var said = filing.withdraws() && earlier != null ? earlier.entry() : asked.leg();
    entries.add(record, new JourneyLeg(record.id(), said, filing, entries.now()));
  }

  /**
   * Legs of the journey in force, newest first.
   *
   * @param before key of the last entry seen; null from the beginning
   * @throws NoSuchRecord if there is no such case, or the caller does not reach that part
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public EntryList<LegView> ofCase(String reference, Long before) {
    var found = entries.readable(reference, CasePart.JOURNEY);
    var rows =
        entries.inForce(JourneyLeg.class, found.record().id(), before, EntryList.PAGE + 1).stream()
            .map(LegView::of)
            .toList();
    return EntryList.of(rows, Entries.mayAdd(found));
  }

  /**
   * Everything ever entered, corrections and withdrawals too, newest first.
   *
   * @param before the moment up to which, itself included
   * @param most how many at most, 1 to 1,000
   * @throws NoSuchRecord if there is no such case, or the caller does not reach that part
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<LegView> history(String reference, Instant before, int most) {
    var found = entries.readable(reference, CasePart.JOURNEY);
    return entries.entered(JourneyLeg.class, found.record().id(), before, most).stream()
        .map(LegView::of)
        .toList();
  }
}

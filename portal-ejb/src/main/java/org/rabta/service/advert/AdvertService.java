package org.rabta.service.advert;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rabta.domain.advert.AdvertCheck;
import org.rabta.domain.caserecord.Advertisement;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.Entries;
import org.rabta.service.caserecord.EntryList;
import org.rabta.service.caserecord.EntrySigned;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Advertisements of a case, those of its report and those that came later. */
@Stateless
@DenyAll
@UseCase
public class AdvertService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Entries entries;
  @Inject private AuditTrail trail;
  @Inject private Event<AdvertEntered> entered;
  @Inject private Event<AdvertSuperseded> superseded;

  /**
   * Adds an advertisement, corrects one or takes one back. A form that was taken in already changes
   * nothing.
   *
   * @throws NoSuchRecord if there is no such case or entry for the caller
   * @throws BusinessRuleViolation {@code record.not-yours-to-change}, {@code case.closed}, {@code
   *     entry.changed}, or one about what was typed
   */
  @Act("ADVERT_ENTERED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void enter(EnterAdvert asked) {
    var record = entries.open(asked.reference(), CasePart.ADVERTS);
    var filing = asked.filing();
    if (entries.isFiled("ADVERT_ENTERED", Advertisement.class, record, filing)) {
      return;
    }
    var detail = Map.of("corrects", String.valueOf(filing.corrects()));
    trail.done("ADVERT_ENTERED", record.id(), record.reference().value(), detail);
    var earlier = entries.superseded(Advertisement.class, record, filing);
    var said = filing.withdraws() && earlier != null ? earlier.capture() : asked.advert();
    var now = entries.now();
    entries.add(record, new Advertisement(record.id(), said, earlier, filing, now));
    if (earlier != null) {
      superseded.fire(new AdvertSuperseded(record.id(), earlier.entry()));
    }
    if (!filing.withdraws()) {
      entered.fire(new AdvertEntered(record.id(), said.offer(), now.at()));
    }
  }

  /**
   * Says whether an advertisement is still there. It changes no fact of the case: whoever wants the
   * case assessed anew states the fact.
   *
   * @throws NoSuchRecord if there is no such case or advertisement for the caller
   * @throws BusinessRuleViolation {@code record.not-yours-to-change}, {@code case.closed}, {@code
   *     advert.live-missing}, or a text code
   */
  @Act("ADVERT_CHECKED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void check(CheckAdvert asked) {
    var record = entries.open(asked.reference(), CasePart.ADVERTS);
    var filing = Filing.anew(asked.submission());
    if (entries.isFiled("ADVERT_CHECKED", AdvertCheck.class, record, filing)) {
      return;
    }
    var detail = Map.of("live", String.valueOf(asked.live()));
    trail.done("ADVERT_CHECKED", record.id(), record.reference().value(), detail);
    var first = entries.find(Advertisement.class, record.id(), asked.advert()).first();
    var check =
        new AdvertCheck(
            record.id(), first, asked.live(), null, asked.remark(), filing, entries.now());
    entries.add(record, check);
  }

  /**
   * Advertisements in force, newest first, each with who saw it live or gone.
   *
   * @param before key of the last entry seen; null from the beginning
   * @throws NoSuchRecord if there is no such case, or the caller does not reach that part
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public EntryList<AdvertView> ofCase(String reference, Long before) {
    var found = entries.readable(reference, CasePart.ADVERTS);
    var adverts =
        entries.inForce(Advertisement.class, found.record().id(), before, EntryList.PAGE + 1);
    var checks = checksOf(adverts.stream().map(Advertisement::first).toList());
    var rows =
        adverts.stream()
            .map(advert -> view(advert, checks.getOrDefault(advert.first(), List.of())))
            .toList();
    return EntryList.of(rows, Entries.mayAdd(found));
  }

  /**
   * Every advertisement entered after the report, corrections and withdrawals too, newest first.
   *
   * @param before the moment up to which, itself included
   * @param most how many at most, 1 to 1,000
   * @throws NoSuchRecord if there is no such case, or the caller does not reach that part
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<AdvertView> history(String reference, Instant before, int most) {
    var found = entries.readable(reference, CasePart.ADVERTS);
    return entries.entered(Advertisement.class, found.record().id(), before, most).stream()
        .map(advert -> view(advert, List.of()))
        .toList();
  }

  /** As {@link #history}, of those who looked whether one is still there. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<CheckView> checks(String reference, Instant before, int most) {
    var found = entries.readable(reference, CasePart.ADVERTS);
    return entries.entered(AdvertCheck.class, found.record().id(), before, most).stream()
        .map(CheckView::of)
        .toList();
  }

  private Map<Long, List<CheckView>> checksOf(List<Long> adverts) {
    if (adverts.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "select c from AdvertCheck c where c.advertId in :ids order by c.seenAt desc, c.id desc",
            AdvertCheck.class)
        .setParameter("ids", adverts)
        .getResultStream()
        .map(CheckView::of)
        .collect(Collectors.groupingBy(CheckView::advert));
  }

  private static AdvertView view(Advertisement advert, List<CheckView> checks) {
    return new AdvertView(EntrySigned.of(advert), advert.capture(), checks);
  }
}

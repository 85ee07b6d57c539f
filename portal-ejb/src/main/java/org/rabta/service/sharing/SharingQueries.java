package org.rabta.service.sharing;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.AccessGrant;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseReference;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.caserecord.Participation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.sharing.CaseMarking;
import org.rabta.domain.sharing.CaseShare;
import org.rabta.domain.sharing.ShareEnd;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.sharing.SharingOfCase.Participant;
import org.rabta.service.usecase.UseCase;

/** What the page of a case shows of its sharing. */
@Stateless
@DenyAll
@UseCase
public class SharingQueries {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Shares shares;
  @Inject private Clock clock;

  /**
   * With whom the case is shared: a part of its page, whose reading stands on the trail. Who only
   * takes part is not told the words that were written for custodian and receiver.
   *
   * @throws NoSuchRecord if there is no such case, or the caller does not read its texts
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public SharingOfCase ofCase(String reference) {
    var found = desk.find(reference);
    if (!found.level().readsReports()) {
      throw new NoSuchRecord();
    }
    var record = found.record();
    var caller = callers.current();
    var now = clock.instant();
    var rows = shares.of(record.id()).stream().map(row -> told(row, caller, record)).toList();
    return new SharingOfCase(
        record.tlp(),
        record.custody(),
        participants(record, rows, now),
        rows.stream().filter(row -> row.standsAt(now)).toList(),
        rows.stream().filter(row -> !row.standsAt(now)).toList(),
        markings(record),
        actions(caller, record));
  }

  /**
   * The share through which the caller's unit sees the case, for the head of its page; empty where
   * it sees it for another reason.
   *
   * @throws NoSuchRecord if there is no such case, or the caller takes no part in it
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<ShareRow> own(String reference) {
    var found = desk.find(reference);
    var now = clock.instant();
    return shares.of(found.record().id()).stream()
        .filter(row -> callers.current().actsFor(row.to()) && row.standsAt(now))
        .toList();
  }

  /**
   * The last share of the case with the caller's unit, which has ended; so that somebody whose page
   * is still open can be told what became of it.
   *
   * @throws NoSuchRecord if the case was never shared with the unit, or it sees the case still
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public ShareRow lost(String reference) {
    var known = CaseReference.parse(reference).orElseThrow(NoSuchRecord::new);
    var caller = callers.current();
    return entityManager
        .createQuery(
            "select s from CaseShare s where s.reference = :reference and s.unit = :unit"
                + " order by s.id desc",
            CaseShare.class)
        .setParameter("reference", known.value())
        .setParameter("unit", caller.unit())
        .setMaxResults(1)
        .getResultStream()
        .map(share -> ShareRow.of(share, entityManager.find(ShareEnd.class, share.id())))
        .filter(row -> !row.standsAt(clock.instant()))
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  private static ShareRow told(ShareRow row, Caller caller, CaseRecord record) {
    return caller.actsFor(record.custody()) || caller.actsFor(row.to()) ? row : row.withoutWords();
  }

  private List<Participant> participants(CaseRecord record, List<ShareRow> rows, Instant now) {
    Map<Long, ShareRow> byKey =
        rows.stream().collect(Collectors.toMap(ShareRow::id, Function.identity()));
    var all = new ArrayList<Participant>();
    ofCase(Participation.class, record).stream()
        .map(p -> new Participant(p.who(), p.level(), p.since(), null, null, null, null))
        .forEach(all::add);
    ofCase(AccessGrant.class, record).stream()
        .filter(grant -> grant.endedAt() == null)
        .filter(grant -> grant.expiresAt() == null || grant.expiresAt().isAfter(now))
        .map(grant -> participant(grant, byKey))
        .forEach(all::add);
    all.sort((one, next) -> one.level().compareTo(next.level()));
    return List.copyOf(all);
  }

  private static Participant participant(AccessGrant grant, Map<Long, ShareRow> shares) {
    return new Participant(
        grant.who(),
        grant.reach().level(),
        grant.since(),
        grant.source(),
        grant.sourceId(),
        grant.source() == GrantSource.SHARING ? shares.get(grant.sourceId()) : null,
        grant.expiresAt());
  }

  private <T> List<T> ofCase(Class<T> type, CaseRecord record) {
    return entityManager
        .createQuery(
            "select x from " + type.getSimpleName() + " x where x.caseId = :id order by x.since",
            type)
        .setParameter("id", record.id())
        .getResultList();
  }

  private List<SharingOfCase.Marking> markings(CaseRecord record) {
    return entityManager
        .createQuery(
            "select m from CaseMarking m where m.caseId = :id order by m.id desc",
            CaseMarking.class)
        .setParameter("id", record.id())
        .getResultStream()
        .map(
            m ->
                new SharingOfCase.Marking(
                    m.was(), m.becomes(), m.reason(), m.markedName(), m.markedAt()))
        .toList();
  }

  private static Set<SharingAction> actions(Caller caller, CaseRecord record) {
    var works =
        caller.has(Role.OFFICER) || caller.has(Role.CWA_OFFICER) || caller.has(Role.SUPERVISOR);
    return works && caller.actsFor(record.custody())
        ? EnumSet.allOf(SharingAction.class)
        : EnumSet.noneOf(SharingAction.class);
  }
}

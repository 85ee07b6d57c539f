package org.rabta.service.evidence;

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
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.evidence.CheckResult;
import org.rabta.domain.evidence.CustodyEntry;
import org.rabta.domain.evidence.CustodyEvent;
import org.rabta.domain.evidence.EvidenceCheck;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.domain.evidence.ItemReader;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.usecase.UseCase;

/**
 * What happened to the evidence of a case. That the agency that added an item looks at it stands in
 * the custody log alone.
 */
@Stateless
@DenyAll
@UseCase
public class EvidenceHistory {

  private static final Set<CustodyEvent> TOLD =
      EnumSet.of(
          CustodyEvent.ADDED,
          CustodyEvent.HANDED_OVER,
          CustodyEvent.COURT_CONSENT,
          CustodyEvent.COURT_CONSENT_REVOKED,
          CustodyEvent.ONWARD_CONSENT,
          CustodyEvent.ONWARD_CONSENT_REVOKED,
          CustodyEvent.ALARM_SETTLED);
  private static final Set<CustodyEvent> TOLD_OF_OTHERS =
      EnumSet.of(CustodyEvent.VIEWED, CustodyEvent.SHOWN, CustodyEvent.DOWNLOADED);
  private static final Set<CheckResult> ALARMS =
      EnumSet.of(CheckResult.CHANGED, CheckResult.MISSING, CheckResult.INFECTED);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private EvidenceDesk desk;
  @Inject private Marks marks;

  /**
   * What happened up to a moment to the items that the caller may read, newest first.
   *
   * @param before the moment, itself included
   * @param most how many at most, 1 to 1,000
   * @throws NoSuchRecord if there is no such case, or the caller does not read its evidence
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<EvidenceLine> of(String reference, Instant before, int most) {
    var found = desk.find(reference);
    var reader = marks.reader(found);
    return Stream.of(
            lines(found, reader, before, most),
            alarms(found, reader, before, most),
            bundles(found, before, most))
        .flatMap(each -> each)
        .sorted(Comparator.comparing(EvidenceLine::at).reversed())
        .limit(most)
        .toList();
  }

  private Stream<EvidenceLine> lines(OnDesk found, ItemReader reader, Instant before, int most) {
    return entityManager
        .createQuery(
            """
            select c, i from CustodyEntry c, EvidenceItem i
             where i.id = c.itemId and c.caseId = :case and c.doneAt <= :before
               and (c.event in :told or (c.event in :others and c.agency <> i.agency))
             order by c.doneAt desc, c.id desc
            """,
            Object[].class)
        .setParameter("case", found.record().id())
        .setParameter("before", before)
        .setParameter("told", TOLD)
        .setParameter("others", TOLD_OF_OTHERS)
        .setMaxResults(most)
        .getResultStream()
        .filter(row -> reader.reads((EvidenceItem) row[1]))
        .map(row -> line((CustodyEntry) row[0], (EvidenceItem) row[1]));
  }

  private static EvidenceLine line(CustodyEntry entry, EvidenceItem item) {
    return new EvidenceLine(
        entry.doneAt(),
        entry.doneFor(),
        entry.doneName(),
        entry.event(),
        null,
        item.kind(),
        item.name(),
        entry.note());
  }

  private Stream<EvidenceLine> alarms(OnDesk found, ItemReader reader, Instant before, int most) {
    return entityManager
        .createQuery(
            """
            select c, i from EvidenceCheck c, EvidenceItem i
             where i.id = c.itemId and i.caseId = :case and c.caseId = :case
               and c.checkedAt <= :before and c.result in :alarms
             order by c.checkedAt desc, c.id desc
            """,
            Object[].class)
        .setParameter("case", found.record().id())
        .setParameter("before", before)
        .setParameter("alarms", ALARMS)
        .setMaxResults(most)
        .getResultStream()
        .filter(row -> reader.reads((EvidenceItem) row[1]))
        .map(row -> alarm((EvidenceCheck) row[0], (EvidenceItem) row[1]));
  }

  private static EvidenceLine alarm(EvidenceCheck check, EvidenceItem item) {
    return new EvidenceLine(
        check.checkedAt(),
        null,
        check.checkedName(),
        null,
        check.result(),
        item.kind(),
        item.name(),
        null);
  }

  /** A bundle is a line of each of its items, all of one moment; here it is told once. */
  private Stream<EvidenceLine> bundles(OnDesk found, Instant before, int most) {
    return entityManager
        .createQuery(
            """
            select c.doneAt, c.doneName, c.agency, c.unit from CustodyEntry c
             where c.caseId = :case and c.doneAt <= :before and c.event in :bundled
             group by c.doneAt, c.doneName, c.agency, c.unit order by c.doneAt desc
            """,
            Object[].class)
        .setParameter("case", found.record().id())
        .setParameter("before", before)
        .setParameter("bundled", EnumSet.of(CustodyEvent.BUNDLED, CustodyEvent.WITHHELD))
        .setMaxResults(most)
        .getResultStream()
        .map(EvidenceHistory::bundle);
  }

  private static EvidenceLine bundle(Object[] row) {
    return new EvidenceLine(
        (Instant) row[0],
        new UnitRef((String) row[2], (String) row[3]),
        (String) row[1],
        CustodyEvent.BUNDLED,
        null,
        null,
        null,
        null);
  }
}

package org.rabta.service.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.AccessGrant;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.directory.Provision;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.sharing.CaseShare;
import org.rabta.domain.sharing.ShareBasis;
import org.rabta.domain.sharing.ShareEnd;

/** Finds shares and checks what a share presupposes. */
@Dependent
public class Shares {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Clock clock;

  /** All of a case, newest first. */
  List<ShareRow> of(Long caseId) {
    var ends = ends(caseId);
    return entityManager
        .createQuery(
            "select s from CaseShare s where s.caseId = :id order by s.id desc", CaseShare.class)
        .setParameter("id", caseId)
        .getResultStream()
        .map(share -> ShareRow.of(share, ends.get(share.id())))
        .toList();
  }

  private Map<Long, ShareEnd> ends(Long caseId) {
    return entityManager
        .createQuery("select e from ShareEnd e where e.caseId = :id", ShareEnd.class)
        .setParameter("id", caseId)
        .getResultStream()
        .collect(Collectors.toMap(ShareEnd::shareId, Function.identity()));
  }

  /**
   * A share of the case that still opens something.
   *
   * @throws NoSuchRecord if the case has no such share
   * @throws BusinessRuleViolation {@code share.ended-already} if it was revoked or extended, {@code
   *     share.expired}
   */
  CaseShare standing(CaseRecord record, long id) {
    var share = entityManager.find(CaseShare.class, id);
    if (share == null || !share.caseId().equals(record.id())) {
      throw new NoSuchRecord();
    }
    var end = entityManager.find(ShareEnd.class, id);
    if (end != null) {
      throw new BusinessRuleViolation("share.ended-already", end.endedName(), end.endedAt());
    }
    if (share.isExpired(clock.instant())) {
      throw new BusinessRuleViolation("share.expired");
    }
    return share;
  }

  /**
   * The unit of that code, for anybody who gives access.
   *
   * @throws BusinessRuleViolation {@code share.unit-unknown} if there is none that takes anything
   */
  public UnitRef receiver(String code) {
    var agencies =
        entityManager
            .createNativeQuery("select agency from rabta.unit where code = ?1 and active")
            .setParameter(1, code)
            .getResultList();
    if (agencies.isEmpty()) {
      throw new BusinessRuleViolation("share.unit-unknown");
    }
    return new UnitRef((String) agencies.get(0), code);
  }

  /** Access to the case by a share or a task force. */
  List<AccessGrant> granted(Long caseId) {
    return entityManager
        .createQuery(
            "select g from AccessGrant g where g.caseId = :id and g.endedAt is null"
                + " and g.expiresAt > :now and g.source in :sources",
            AccessGrant.class)
        .setParameter("id", caseId)
        .setParameter("now", clock.instant())
        .setParameter("sources", Set.of(GrantSource.SHARING, GrantSource.TASK_FORCE))
        .getResultList();
  }

  /**
   * @throws BusinessRuleViolation {@code share.provision-missing} if the directory has no such one
   */
  public void requireKnownProvision(ShareBasis basis) {
    if (basis.provision() != null
        && entityManager.find(Provision.class, basis.provision()) == null) {
      throw new BusinessRuleViolation("share.provision-missing");
    }
  }

  /**
   * Identities of a case are shared if nobody in it is against being passed on.
   *
   * @throws BusinessRuleViolation {@code share.identities-withheld} if somebody is
   */
  void requireConsent(CaseRecord record, Set<CasePart> parts) {
    if (!parts.contains(CasePart.IDENTITIES)) {
      return;
    }
    var against =
        entityManager
            .createNativeQuery(
                "select 1 from rabta.person where case_id = ?1 and sharing_consent = 'NO' limit 1")
            .setParameter(1, record.id())
            .getResultList();
    if (!against.isEmpty()) {
      throw new BusinessRuleViolation("share.identities-withheld");
    }
  }

  /** A unit has one share of a case at a time, and none where it sees as much anyway. */
  void requireNotSharedYet(CaseRecord record, UnitRef to, Level level) {
    var now = clock.instant();
    if (of(record.id()).stream().anyMatch(row -> row.to().equals(to) && row.standsAt(now))) {
      throw new BusinessRuleViolation("share.shared-already", to.unit());
    }
    var enough =
        level == Level.OBSERVER
            ? Set.of(Level.OBSERVER, Level.CONTRIBUTOR)
            : Set.of(Level.CONTRIBUTOR);
    var seesAlready =
        entityManager
            .createQuery(
                "select count(p) from Participation p where p.caseId = :case and p.unit = :unit"
                    + " and p.level in :levels",
                Long.class)
            .setParameter("case", record.id())
            .setParameter("unit", to.unit())
            .setParameter("levels", enough)
            .getSingleResult();
    if (seesAlready > 0) {
      throw new BusinessRuleViolation("share.sees-already", to.unit());
    }
  }
}

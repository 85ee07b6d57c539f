package org.rabta.service.linkage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.AccessGrant;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.caserecord.Participation;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.linkage.CaseMerge;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.wait.WaitReader;

/** Standing merges, what stands against another one, and whom it would concern. */
@Dependent
class Merges {

  /** What the unit in custody owes by itself, which ends with the merge. */
  private static final Set<WaitKind> OWED = EnumSet.of(WaitKind.RE_ROUTING, WaitKind.CASE_DORMANT);

  private static final Set<Level> READERS = EnumSet.of(Level.CONTRIBUTOR, Level.OBSERVER);

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private WaitReader waits;

  /** The merge of that case that nobody has taken back. */
  Optional<CaseMerge> standing(Long caseId) {
    return entityManager
        .createQuery(
            "select m from CaseMerge m where m.caseId = :id and m.unmergedAt is null",
            CaseMerge.class)
        .setParameter("id", caseId)
        .getResultStream()
        .findFirst();
  }

  /** Standing merges of other cases into that one, oldest first. */
  List<CaseMerge> into(Long caseId) {
    return entityManager
        .createQuery(
            "select m from CaseMerge m where m.intoId = :id and m.unmergedAt is null order by m.id",
            CaseMerge.class)
        .setParameter("id", caseId)
        .setMaxResults(50)
        .getResultList();
  }

  /** What stands against merging {@code other} into {@code into}. */
  Optional<BusinessRuleViolation> against(CaseRecord other, CaseRecord into) {
    if (other.id().equals(into.id())) {
      return refused("merge.itself");
    }
    var me = callers.current();
    if (!me.actsFor(other.custody()) || !other.custody().equals(into.custody())) {
      return refused("merge.not-custodian");
    }
    if (standing(other.id()).isPresent() || standing(into.id()).isPresent()) {
      return refused("case.merged");
    }
    if (other.status() != CaseStatus.OPEN || into.status() != CaseStatus.OPEN) {
      return refused("merge.closed");
    }
    if (!into(other.id()).isEmpty()) {
      return refused("merge.has-merged");
    }
    return waits.openOf(other).stream()
        .filter(wait -> !OWED.contains(wait.kind()))
        .findFirst()
        .map(wait -> new BusinessRuleViolation("merge.waits", wait.kind()));
  }

  private static Optional<BusinessRuleViolation> refused(String code) {
    return Optional.of(new BusinessRuleViolation(code));
  }

  /** Units that work on or observe {@code other} and take no part in {@code into}. */
  List<UnitRef> newcomers(CaseRecord other, CaseRecord into) {
    var there = new HashSet<UnitRef>();
    parts(into).forEach(part -> there.add(part.who()));
    entityManager
        .createQuery(
            "select g from AccessGrant g where g.caseId = :id and g.endedAt is null",
            AccessGrant.class)
        .setParameter("id", into.id())
        .getResultStream()
        .forEach(grant -> there.add(grant.who()));
    return parts(other).stream()
        .filter(part -> READERS.contains(part.level()))
        .map(Participation::who)
        .filter(unit -> !there.contains(unit))
        .toList();
  }

  private List<Participation> parts(CaseRecord record) {
    return entityManager
        .createQuery(
            "select p from Participation p where p.caseId = :id order by p.unit",
            Participation.class)
        .setParameter("id", record.id())
        .getResultList();
  }
}

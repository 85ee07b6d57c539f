package org.rabta.service.linkage;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.linkage.CaseMerge;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.Participations;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Merges two records of one matter, and takes that back. */
@Stateless
@DenyAll
@UseCase
public class MergeService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private Merges merges;
  @Inject private Participations participations;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * What merging {@code other} into a case would do.
   *
   * @throws NoSuchRecord if one of them is not there for the caller
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public MergePreview preview(String reference, String other) {
    var into = readable(reference);
    var merged = readable(other);
    return new MergePreview(
        into.reference().value(),
        into.title(),
        merged.reference().value(),
        merged.title(),
        merges.newcomers(merged, into),
        merges.against(merged, into).orElse(null));
  }

  /**
   * Merges. What was recorded on the merged case stays with it; it is closed, what its custodian
   * owed on it by itself ends, and its reference leads to the case that goes on.
   *
   * @throws NoSuchRecord if one of them is not there for the caller
   * @throws BusinessRuleViolation {@code merge.itself}, {@code merge.not-custodian} unless the
   *     caller's unit holds custody of both, {@code case.merged}, {@code merge.closed}, {@code
   *     merge.has-merged}, {@code merge.waits} with what is waited for, {@code merge.unit-unknown},
   *     or a text code naming {@code merge.reason}
   */
  @Act("CASES_MERGED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void merge(MergeCase asked) {
    var into = readable(asked.reference());
    var other = readable(asked.other());
    refuse(other, into);
    lock(other, into);
    refuse(other, into);
    var now = clock.instant();
    var newcomers = merges.newcomers(other, into);
    var letIn = asked.letIn().stream().distinct().map(code -> among(newcomers, code)).toList();
    var merge = new CaseMerge(other.id(), into.id(), asked.reason(), callers.current(), now);
    entityManager.persist(merge);
    entityManager.flush();
    letIn.forEach(
        unit ->
            participations.grant(
                into, GrantSource.MERGE, merge.id(), unit, Reach.whole(Level.OBSERVER), now, null));
    done("CASES_MERGED", into, other);
  }

  /**
   * Takes a merge back: the merged case is open again with everything that was recorded on it; what
   * was recorded since then stays with the other. Who was let in by the merge is let out.
   *
   * @throws NoSuchRecord if the case is not there for the caller
   * @throws BusinessRuleViolation {@code merge.not-merged}, {@code merge.not-custodian}, or a text
   *     code naming {@code merge.reason}
   */
  @Act("MERGE_TAKEN_BACK")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void unmerge(UnmergeCase asked) {
    var other = readable(asked.reference());
    var found =
        merges
            .standing(other.id())
            .orElseThrow(() -> new BusinessRuleViolation("merge.not-merged"));
    var into = entityManager.find(CaseRecord.class, found.intoId());
    if (into == null || !callers.current().actsFor(into.custody())) {
      throw new BusinessRuleViolation("merge.not-custodian");
    }
    desk.findForChange(into.reference().value());
    entityManager.refresh(found);
    var now = clock.instant();
    found.takeBack(asked.reason(), callers.current(), now);
    participations.endGrants(GrantSource.MERGE, found.id(), now);
    entityManager.flush();
    done("MERGE_TAKEN_BACK", into, other);
  }

  /** How a case is merged with others: a part of its page, whose reading stands on the trail. */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public MergeState state(String reference) {
    var record = desk.find(reference).record();
    var into = merges.standing(record.id()).orElse(null);
    var merged =
        merges.into(record.id()).stream()
            .map(merge -> seen(merge, merge.caseId()))
            .filter(seen -> seen.reference() != null)
            .toList();
    return new MergeState(
        into == null ? null : seen(into, into.intoId()),
        merged,
        into != null && callers.current().actsFor(record.custody()));
  }

  private MergeState.Merged seen(CaseMerge merge, Long otherSide) {
    var record = entityManager.find(CaseRecord.class, otherSide);
    return new MergeState.Merged(
        record == null ? null : record.reference().value(),
        record == null ? null : record.title(),
        record == null ? null : merge.reason(),
        merge.mergedName(),
        merge.mergedAt());
  }

  private void refuse(CaseRecord other, CaseRecord into) {
    merges
        .against(other, into)
        .ifPresent(
            rule -> {
              throw rule;
            });
  }

  /** In one order for everybody, so that two who merge at once do not wait for each other. */
  private void lock(CaseRecord one, CaseRecord two) {
    Stream.of(one, two)
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .forEach(record -> desk.findForChange(record.reference().value()));
  }

  private static UnitRef among(List<UnitRef> newcomers, String code) {
    return newcomers.stream()
        .filter(unit -> Objects.equals(unit.unit(), code))
        .findFirst()
        .orElseThrow(() -> new BusinessRuleViolation("merge.unit-unknown"));
  }

  private CaseRecord readable(String reference) {
    var found = desk.find(reference);
    if (!found.level().readsReports()) {
      throw new NoSuchRecord();
    }
    return found.record();
  }

  private void done(String act, CaseRecord into, CaseRecord other) {
    var a = into.reference().value();
    var b = other.reference().value();
    trail.done(act, into.id(), a, Map.of("other", b));
    trail.done(act, other.id(), b, Map.of("into", a));
  }
}

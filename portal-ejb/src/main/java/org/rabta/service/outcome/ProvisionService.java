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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.outcome.ProvisionChange;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.caserecord.CaseReader;
import org.rabta.service.caserecord.Entries;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** The provisions of a case: those of the decision, and what the unit in custody makes of them. */
@Stateless
@DenyAll
@UseCase
public class ProvisionService {

  private static final int MOST = 200;

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private CaseReader cases;
  @Inject private Entries entries;
  @Inject private AuditTrail trail;

  /**
   * Adds a provision, or takes one away.
   *
   * @throws NoSuchRecord if there is no such case for the caller
   * @throws BusinessRuleViolation {@code case.not-custodian}, {@code case.closed}, {@code
   *     provision.unknown}, {@code provision.there}, {@code provision.not-there}, or a text code
   */
  @Act("PROVISION_CHANGED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void change(ChangeProvision asked) {
    var found = readable(asked.reference());
    requireCustody(found.record());
    var record = desk.findForChange(asked.reference()).record();
    requireCustody(record);
    record.requireOpen();
    requireKnown(asked.provision());
    var there = inForce(record.id()).contains(asked.provision());
    if (there == asked.added()) {
      throw new BusinessRuleViolation(there ? "provision.there" : "provision.not-there");
    }
    var filing = Filing.anew(asked.submission());
    entries.add(
        record,
        new ProvisionChange(
            record.id(), asked.provision(), asked.added(), asked.reason(), filing, entries.now()));
    var detail = Map.of("provision", asked.provision(), "added", String.valueOf(asked.added()));
    trail.done("PROVISION_CHANGED", record.id(), record.reference().value(), detail);
  }

  /**
   * The provisions of a case: a part of its page, whose reading stands on the trail.
   *
   * @throws NoSuchRecord if there is no such case, or the caller is shown a preview only
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public ProvisionsOfCase ofCase(String reference) {
    var record = readable(reference).record();
    var changes = new ArrayList<>(changes(record.id()));
    Collections.reverse(changes);
    return new ProvisionsOfCase(
        List.copyOf(inForce(record.id())),
        changes.stream().map(ProvisionChangeView::of).toList(),
        callers.current().actsFor(record.custody())
            && callers.current().worksOnCases()
            && record.status() == CaseStatus.OPEN);
  }

  /**
   * What was added or taken away up to a moment, newest first.
   *
   * @param before the moment, itself included
   * @param most how many at most, 1 to 1,000
   * @throws NoSuchRecord if there is no such case, or the caller is shown a preview only
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public List<ProvisionChangeView> history(String reference, Instant before, int most) {
    var record = readable(reference).record();
    return entries.entered(ProvisionChange.class, record.id(), before, most).stream()
        .map(ProvisionChangeView::of)
        .toList();
  }

  private LinkedHashSet<String> inForce(Long caseId) {
    var codes = new LinkedHashSet<>(cases.latestDecision(caseId).decision().provisions());
    for (var change : changes(caseId)) {
      if (change.added()) {
        codes.add(change.provision());
      } else {
        codes.remove(change.provision());
      }
    }
    return codes;
  }

  /** Oldest first. */
  private List<ProvisionChange> changes(Long caseId) {
    return entityManager
        .createQuery(
            "select p from ProvisionChange p where p.caseId = :case order by p.entered.at, p.id",
            ProvisionChange.class)
        .setParameter("case", caseId)
        .setMaxResults(MOST)
        .getResultList();
  }

  private OnDesk readable(String reference) {
    var found = desk.find(reference);
    if (!found.level().readsReports()) {
      throw new NoSuchRecord();
    }
    return found;
  }

  private void requireCustody(CaseRecord record) {
    if (!callers.current().actsFor(record.custody())) {
      throw new BusinessRuleViolation("case.not-custodian");
    }
  }

  private void requireKnown(String code) {
    var known =
        entityManager
            .createNativeQuery("select 1 from rabta.provision where code = ?1")
            .setParameter(1, String.valueOf(code))
            .getResultList();
    if (known.isEmpty()) {
      throw new BusinessRuleViolation("provision.unknown");
    }
  }
}

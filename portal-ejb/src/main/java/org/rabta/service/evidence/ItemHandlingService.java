package org.rabta.service.evidence;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.rabta.domain.evidence.Consent;
import org.rabta.domain.evidence.CustodyEntry;
import org.rabta.domain.evidence.EvidenceItem;
import org.rabta.domain.evidence.ItemRecipient;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk.OnDesk;
import org.rabta.service.sharing.Shares;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * What the unit that added an item decides on: whether it may be used in court or passed on, and
 * who may read it under TLP:RED.
 */
@Stateless
@DenyAll
@UseCase
public class ItemHandlingService {

  private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private EvidenceDesk desk;
  @Inject private Marks marks;
  @Inject private Shares shares;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Records a consent.
   *
   * @throws NoSuchRecord if there is no such item, or the caller does not read it
   * @throws BusinessRuleViolation {@code evidence.not-originator}, {@code
   *     evidence.consent-not-needed}, {@code evidence.consent-given}, or what {@link Consent} says
   */
  @Act("EVIDENCE_CONSENTED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void consent(ConsentToUse asked) {
    var found = desk.find(asked.reference());
    var item = own(found, asked.item());
    var consent =
        new Consent(asked.use(), asked.agreedBy(), asked.agreedOn(), asked.note())
            .notAfter(LocalDate.ofInstant(clock.instant(), ZONE));
    if (!consent.use().isAskedBy(item.description())) {
      throw new BusinessRuleViolation("evidence.consent-not-needed");
    }
    if (marks.agreed(item.caseId(), consent.use()).contains(item.id())) {
      throw new BusinessRuleViolation("evidence.consent-given");
    }
    entityManager.persist(
        CustodyEntry.consented(item, consent, callers.current(), clock.instant()));
    done("EVIDENCE_CONSENTED", found, item, "use", consent.use().name());
  }

  /**
   * Takes a consent back; what was bundled or handed over before stays on record.
   *
   * @throws BusinessRuleViolation {@code evidence.not-originator}, {@code
   *     evidence.consent-not-given}, or a text code about {@code evidence.revocation}
   */
  @Act("EVIDENCE_CONSENT_REVOKED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void revoke(RevokeConsent asked) {
    var found = desk.find(asked.reference());
    var item = own(found, asked.item());
    if (asked.use() == null || !marks.agreed(item.caseId(), asked.use()).contains(item.id())) {
      throw new BusinessRuleViolation("evidence.consent-not-given");
    }
    entityManager.persist(
        CustodyEntry.revoked(
            item, asked.use(), asked.reason(), callers.current(), clock.instant()));
    done("EVIDENCE_CONSENT_REVOKED", found, item, "use", asked.use().name());
  }

  /**
   * Names a unit as recipient of an item under TLP:RED.
   *
   * @throws BusinessRuleViolation {@code evidence.not-originator}, {@code evidence.not-red}, {@code
   *     evidence.recipient-named}, {@code share.unit-unknown}
   */
  @Act("EVIDENCE_RECIPIENT_NAMED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void name(NameRecipient asked) {
    var found = desk.findForAdding(asked.reference());
    var item = own(found, asked.item());
    var recipient = shares.receiver(asked.toUnit());
    if (marks.recipients(item.id()).stream().anyMatch(each -> each.who().equals(recipient))) {
      throw new BusinessRuleViolation("evidence.recipient-named");
    }
    entityManager.persist(new ItemRecipient(item, recipient, callers.current(), clock.instant()));
    done("EVIDENCE_RECIPIENT_NAMED", found, item, "unit", recipient.unit());
  }

  /**
   * Strikes a recipient out; a second time does no harm.
   *
   * @throws BusinessRuleViolation {@code evidence.not-originator}
   */
  @Act("EVIDENCE_RECIPIENT_STRUCK")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void strike(NameRecipient asked) {
    var found = desk.find(asked.reference());
    var item = own(found, asked.item());
    marks.recipients(item.id()).stream()
        .filter(each -> each.who().unit().equals(asked.toUnit()))
        .forEach(each -> each.strike(callers.current(), clock.instant()));
    done("EVIDENCE_RECIPIENT_STRUCK", found, item, "unit", String.valueOf(asked.toUnit()));
  }

  private EvidenceItem own(OnDesk found, long key) {
    var item = desk.item(found, key);
    if (!callers.current().actsFor(item.addedFor())) {
      throw new BusinessRuleViolation("evidence.not-originator");
    }
    return item;
  }

  private void done(String act, OnDesk found, EvidenceItem item, String what, String value) {
    trail.done(
        act,
        found.record().id(),
        found.record().reference().value(),
        Map.of("item", item.id().toString(), what, value));
  }
}

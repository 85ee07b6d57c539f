package org.rabta.service.sharing;

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
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.sharing.CaseMarking;
import org.rabta.domain.sharing.CaseShare;
import org.rabta.domain.sharing.EndKind;
import org.rabta.domain.sharing.ShareBasis;
import org.rabta.domain.sharing.ShareEnd;
import org.rabta.domain.sharing.ShareTerms;
import org.rabta.domain.sharing.ShareTime;
import org.rabta.domain.sharing.TlpRule;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.Participations;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/**
 * The custodian shares a case, takes a share back, lengthens it, and changes the mark of the case.
 * Each act locks the case first, so that of two who act at once the second meets what the first
 * did.
 */
@Stateless
@DenyAll
@UseCase
public class SharingService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CustodyDesk desk;
  @Inject private Shares shares;
  @Inject private Participations participations;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Shares the case with a unit, which sees what was shared from now on.
   *
   * @return key of the share
   * @throws NoSuchRecord if there is no such case, or the caller takes no part in it
   * @throws BusinessRuleViolation {@code share.not-custodian}, {@code share.unit-unknown}, {@code
   *     share.to-custodian}, {@code share.shared-already}, {@code share.sees-already}, {@code
   *     share.identities-withheld}, or what {@link ShareTerms}, {@link ShareTime} and {@link
   *     TlpRule} say
   */
  @Act("CASE_SHARED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public long share(ShareCase asked) {
    var record = desk.locked(asked.reference());
    var now = clock.instant();
    var terms = terms(asked, now);
    shares.requireKnownProvision(terms.basis());
    var share = new CaseShare(record, terms, me(), now);
    shares.requireConsent(record, terms.parts());
    shares.requireNotSharedYet(record, terms.to(), terms.level());
    give(record, share, now);
    trail.done("CASE_SHARED", record.id(), record.reference().value(), detail(share));
    return share.id();
  }

  /**
   * Takes a share back; what followed from it is closed at once.
   *
   * @throws BusinessRuleViolation {@code share.not-custodian}, {@code share.ended-already}, {@code
   *     share.expired}, or a text code
   */
  @Act("SHARE_REVOKED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void revoke(RevokeShare asked) {
    var record = desk.locked(asked.reference());
    var share = shares.standing(record, asked.share());
    var now = clock.instant();
    end(share, EndKind.REVOKED, asked.reason(), now);
    record.touch(now);
    trail.done(
        "SHARE_REVOKED",
        record.id(),
        record.reference().value(),
        Map.of("share", String.valueOf(share.id()), "unit", share.to().unit()));
  }

  /**
   * Shares on the same terms until a later day; the old share ends with that.
   *
   * @return key of the new share
   * @throws BusinessRuleViolation as {@link #revoke} and {@link #share}, {@code share.not-longer}
   */
  @Act("SHARE_EXTENDED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public long extend(ExtendShare asked) {
    var record = desk.locked(asked.reference());
    var former = shares.standing(record, asked.share());
    var now = clock.instant();
    var expiresAt = ShareTime.endOf(asked.until(), now);
    if (!expiresAt.isAfter(former.expiresAt())) {
      throw new BusinessRuleViolation("share.not-longer");
    }
    shares.requireConsent(record, former.reach().parts());
    end(former, EndKind.EXTENDED, asked.reason(), now);
    var share = CaseShare.following(former, record, expiresAt, me(), now);
    give(record, share, now);
    trail.done("SHARE_EXTENDED", record.id(), record.reference().value(), detail(share));
    return share.id();
  }

  /**
   * Puts the case under another mark.
   *
   * @throws BusinessRuleViolation {@code share.not-custodian}, {@code tlp.missing}, {@code
   *     tlp.same}, {@code tlp.shares-stand} if a share that holds would break the new mark, or a
   *     text code
   */
  @Act("CASE_MARKED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void mark(MarkCase asked) {
    var record = desk.locked(asked.reference());
    var now = clock.instant();
    var marking = new CaseMarking(record, asked.mark(), asked.reason(), callers.current(), now);
    requireNobodyOutside(record, marking);
    entityManager.persist(marking);
    entityManager.flush();
    record.mark(marking.becomes(), now);
    trail.done(
        "CASE_MARKED",
        record.id(),
        record.reference().value(),
        Map.of("was", marking.was().name(), "becomes", marking.becomes().name()));
  }

  private ShareTerms terms(ShareCase asked, Instant now) {
    return new ShareTerms(
        shares.receiver(asked.toUnit()),
        asked.level(),
        asked.parts(),
        new ShareBasis(asked.basis(), asked.provision(), asked.basisWords()),
        asked.purpose(),
        asked.purposeWords(),
        asked.handling(),
        asked.named(),
        ShareTime.endOf(asked.until(), now));
  }

  private void give(CaseRecord record, CaseShare share, Instant now) {
    entityManager.persist(share);
    entityManager.flush();
    participations.grant(
        record, GrantSource.SHARING, share.id(), share.to(), share.reach(), now, share.expiresAt());
    record.touch(now);
  }

  private void end(CaseShare share, EndKind kind, String reason, Instant now) {
    entityManager.persist(new ShareEnd(share, kind, reason, callers.current(), now));
    entityManager.flush();
    participations.endGrants(GrantSource.SHARING, share.id(), now);
  }

  private void requireNobodyOutside(CaseRecord record, CaseMarking marking) {
    var outside =
        shares.granted(record.id()).stream()
            .filter(
                grant ->
                    (grant.source() == GrantSource.TASK_FORCE && marking.becomes() == Tlp.RED)
                        || !TlpRule.mayKeep(marking.becomes(), record.custody(), grant.who()))
            .map(grant -> grant.who().agency() + " " + grant.who().unit())
            .distinct()
            .collect(Collectors.joining(", "));
    if (!outside.isEmpty()) {
      throw new BusinessRuleViolation("tlp.shares-stand", outside);
    }
  }

  private static Map<String, String> detail(CaseShare share) {
    var terms = share.terms();
    return Map.of(
        "share",
        String.valueOf(share.id()),
        "unit",
        share.to().unit(),
        "level",
        terms.level().name(),
        "parts",
        terms.parts().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")),
        "basis",
        terms.basis().provision() == null ? terms.basis().kind().name() : terms.basis().provision(),
        "purpose",
        terms.purpose().name());
  }

  private Officer me() {
    return Officer.of(callers.current());
  }
}

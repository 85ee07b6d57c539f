package org.rabta.service.person;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
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
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.person.Identity;
import org.rabta.domain.person.IdentityOpening;
import org.rabta.domain.person.IdentityPurpose;
import org.rabta.domain.sharing.SharePurpose;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.sharing.ReceivedUnder;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Opens sealed identities, each time with a purpose and until a time that stand on record. */
@Stateless
@DenyAll
@UseCase
public class SealedIdentityService {

  /** For which purposes of a share that is bound to its purpose an identity may be opened. */
  private static final Map<IdentityPurpose, Set<SharePurpose>> SHARED_FOR =
      Map.of(
          IdentityPurpose.LOCATE_OR_RESCUE,
          EnumSet.of(SharePurpose.VICTIM_PROTECTION, SharePurpose.INVESTIGATION),
          IdentityPurpose.SCREENING_OR_REFERRAL,
          EnumSet.of(SharePurpose.VICTIM_PROTECTION),
          IdentityPurpose.INVESTIGATION,
          EnumSet.of(
              SharePurpose.INVESTIGATION, SharePurpose.PROSECUTION, SharePurpose.FINANCIAL_TRACING),
          IdentityPurpose.REPATRIATION,
          EnumSet.of(SharePurpose.VICTIM_PROTECTION));

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private ReceivedUnder received;
  @Inject private Persons persons;
  @Inject private Openings openings;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Opens it for {@link IdentityOpening#LENGTH}.
   *
   * @return who the person is
   * @throws NoSuchRecord if there is no such case or person for the caller, or no identity on
   *     record
   * @throws BusinessRuleViolation {@code identity.purpose-missing}, {@code identity.other-purpose}
   *     if the case was shared for another purpose, to which its use is bound, {@code
   *     identity.keys-missing} or {@code identity.keys-wrong}
   */
  @Act("IDENTITY_OPENED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, REFERRAL_COORDINATOR})
  public Identity open(OpenIdentity asked) {
    if (asked.purpose() == null) {
      throw new BusinessRuleViolation("identity.purpose-missing");
    }
    var found = desk.find(asked.reference());
    if (!found.reach().opensIdentities()) {
      throw new NoSuchRecord();
    }
    if (!received.of(found.record().id()).permit(SHARED_FOR.get(asked.purpose()))) {
      throw new BusinessRuleViolation("identity.other-purpose");
    }
    var person = persons.of(found.record().id(), asked.ordinal());
    var reference = found.record().reference().value() + person.suffix();
    entityManager.persist(
        new IdentityOpening(
            person, reference, asked.purpose(), callers.current(), clock.instant()));
    entityManager.flush();
    trail.done(
        "IDENTITY_OPENED",
        found.record().id(),
        reference,
        Map.of("purpose", asked.purpose().name()));
    return openings.read(person);
  }

  /**
   * Closes what the caller has open; does nothing more if it has closed already.
   *
   * @throws NoSuchRecord if there is no such case or person for the caller
   */
  @Act("IDENTITY_CLOSED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, REFERRAL_COORDINATOR})
  public void close(CloseIdentity asked) {
    var found = desk.find(asked.reference());
    var person = persons.of(found.record().id(), asked.ordinal());
    openings.of(person).forEach(opening -> opening.close(clock.instant()));
    trail.done(
        "IDENTITY_CLOSED",
        found.record().id(),
        found.record().reference().value() + person.suffix(),
        Map.of());
  }
}

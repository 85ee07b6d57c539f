package org.rabta.service.caserecord;

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
import java.util.Map;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.IdentityEntry;
import org.rabta.domain.caserecord.VictimIdentity;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Opens sealed identities, each time with a purpose that stands on the trail. */
@Stateless
@DenyAll
@UseCase
public class SealedIdentityService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CaseDesk desk;
  @Inject private AuditTrail trail;

  /**
   * Who the person is.
   *
   * @throws NoSuchRecord if there is no such case or person for the caller, or no identity on
   *     record
   * @throws BusinessRuleViolation {@code identity.purpose-missing}
   */
  @Act("IDENTITY_OPENED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, REFERRAL_COORDINATOR})
  public IdentityEntry open(OpenIdentity asked) {
    if (asked.purpose() == null) {
      throw new BusinessRuleViolation("identity.purpose-missing");
    }
    var found = desk.find(asked.reference());
    if (!found.reads(CasePart.IDENTITIES)) {
      throw new NoSuchRecord();
    }
    var reference = found.record().reference().value();
    trail.done(
        "IDENTITY_OPENED",
        found.record().id(),
        reference + "/V" + asked.ordinal(),
        Map.of("purpose", asked.purpose().name()));
    return identity(found.record().id(), asked.ordinal()).entry();
  }

  private VictimIdentity identity(Long caseId, int ordinal) {
    return entityManager
        .createQuery(
            """
            select i from Victim v join VictimIdentity i on i.victimId = v.id
             where v.caseId = :case and v.ordinal = :ordinal
            """,
            VictimIdentity.class)
        .setParameter("case", caseId)
        .setParameter("ordinal", ordinal)
        .getResultStream()
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }
}

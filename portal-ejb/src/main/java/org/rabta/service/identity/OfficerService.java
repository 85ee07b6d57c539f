package org.rabta.service.identity;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Asks for the list of officers to be read again; the clockwork does so within seconds. */
@Stateless
@DenyAll
@UseCase
public class OfficerService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** Asks; nobody waits here for an identity provider that may be away. */
  @Act(value = "OFFICER_LIST_ASKED", kind = "OFFICER_LIST")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void askForReading() {
    entityManager
        .createNativeQuery("update rabta.officer_roll set asked_at = ?1")
        .setParameter(1, Timestamp.from(clock.instant()))
        .executeUpdate();
    trail.doneTo("OFFICER_LIST", null, "OFFICER_LIST_ASKED", Map.of());
  }
}

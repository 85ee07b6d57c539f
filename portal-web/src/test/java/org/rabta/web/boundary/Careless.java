package org.rabta.web.boundary;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.rabta.domain.access.Roles;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** A use case whose author forgot the trail. */
@Stateless
@DenyAll
@UseCase
public class Careless {

  @Inject private AuditTrail trail;

  /** Leaves its entry. */
  @Act("CASE_READ")
  @RolesAllowed(Roles.OFFICER)
  public void careful(String reference) {
    trail.done("CASE_READ", null, reference, Map.of());
  }

  /** Leaves none. */
  @Act("CASE_READ")
  @RolesAllowed(Roles.OFFICER)
  public void careless(String reference) {
    // The entry is what is missing here.
  }
}

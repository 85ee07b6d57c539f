package org.rabta.service.demonstration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.rabta.domain.access.Roles;

/** Where supervisors of the script act. */
@Stateless
@RunAs(Roles.SUPERVISOR)
public class SupervisorStage {

  @Inject private Stage stage;

  /** One act, one transaction. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void play(Happening happening, Instant present) throws Exception {
    stage.play(happening, present);
  }
}

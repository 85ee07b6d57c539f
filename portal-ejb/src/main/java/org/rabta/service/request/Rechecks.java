package org.rabta.service.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.request.ContentBlock;
import org.rabta.domain.request.RecheckPolicy;
import org.rabta.domain.request.Statement;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.wait.Calendars;
import org.rabta.service.wait.Waits;

/** Keeps the next look at blocked content due, as a wait of the asked unit. */
@Dependent
public class Rechecks {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private Waits waits;
  @Inject private Calendars calendars;

  /**
   * Takes over what the asked unit states, and has somebody look again.
   *
   * @throws BusinessRuleViolation {@code request.provision-unknown}, {@code request.block-moved}
   */
  void state(
      AgencyRequest request, ContentBlock block, Statement statement, Officer by, Instant at) {
    requireProvision(statement.provision());
    var next = RecheckPolicy.next(request.priority(), statement.until(), at, calendars.current());
    block.state(statement, by, at, next);
    entityManager.flush();
    await(block, at);
  }

  /** When somebody has to look next after somebody has found it out of reach. */
  Instant next(AgencyRequest request, ContentBlock block, Instant at) {
    return RecheckPolicy.next(request.priority(), block.validTo(), at, calendars.current());
  }

  /** Ends what was waited for, and waits for what comes next, if anything does. */
  void await(ContentBlock block, Instant at) {
    waits.meetIfOpen(WaitKind.CONTENT_RECHECK, block.id(), at);
    entityManager.flush();
    if (block.nextCheckAt() != null) {
      waits.open(
          WaitKind.CONTENT_RECHECK,
          block.caseId(),
          block.id(),
          block.to(),
          block.from(),
          at,
          block.nextCheckAt());
    }
  }

  private void requireProvision(String code) {
    var known =
        entityManager
            .createNativeQuery("select 1 from rabta.provision where code = ?1")
            .setParameter(1, code)
            .getResultList();
    if (known.isEmpty()) {
      throw new BusinessRuleViolation("request.provision-unknown");
    }
  }
}

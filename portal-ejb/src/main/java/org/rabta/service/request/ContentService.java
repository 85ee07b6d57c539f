package org.rabta.service.request;

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
import java.util.Map;
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.request.ContentCheck;
import org.rabta.domain.request.RecheckPolicy;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.request.Seen;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** What happens to blocked content after the answer. */
@Stateless
@DenyAll
@UseCase
public class ContentService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Requests requests;
  @Inject private Rechecks rechecks;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Records that a person looked again. What is reachable again goes back to the asked unit.
   *
   * @throws BusinessRuleViolation {@code request.nothing-to-check}, {@code request.seen-missing},
   *     {@code request.check-ahead}, {@code request.not-yours-to-check}, or a text code
   */
  @Act("CONTENT_CHECKED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void look(LookAgain asked) {
    var request = requests.find(asked.reference());
    Caller caller = callers.current();
    if (!caller.actsFor(request.to()) && !caller.actsFor(request.from())) {
      throw new BusinessRuleViolation("request.not-yours-to-check");
    }
    var now = clock.instant();
    var block = requests.block(request, asked.block());
    var check =
        new ContentCheck(block, asked.seen(), asked.seenAt(), asked.seenFrom(), caller, now);
    var next =
        asked.seen() == Seen.REACHABLE
            ? RecheckPolicy.afterReappearance(now)
            : rechecks.next(request, block, now);
    block.look(asked.seen(), next);
    entityManager.persist(check);
    entityManager.flush();
    rechecks.await(block, now);
    done("CONTENT_CHECKED", request, Map.of("seen", asked.seen().name()));
  }

  /**
   * The asked unit states anew what became of an address: it has reappeared, the platform has come
   * round, or removed what was blocked.
   *
   * @throws BusinessRuleViolation {@code request.not-asked}, {@code request.not-answered}, {@code
   *     request.block-moved}, {@code request.provision-unknown}
   */
  @Act("CONTENT_STATED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void state(StateContent asked) {
    var request = requests.toWorkOn(asked.reference());
    if (request.status() != RequestStatus.ANSWERED) {
      throw new BusinessRuleViolation("request.not-answered");
    }
    var now = clock.instant();
    var block = requests.block(request, asked.block());
    rechecks.state(request, block, asked.statement(), Officer.of(callers.current()), now);
    done("CONTENT_STATED", request, Map.of("state", block.state().name()));
  }

  private void done(String act, AgencyRequest request, Map<String, String> detail) {
    trail.done(act, request.caseId(), request.reference().value(), detail);
  }
}

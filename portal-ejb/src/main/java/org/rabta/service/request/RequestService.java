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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.Participations;
import org.rabta.service.sharing.ReceivedUnder;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;
import org.rabta.service.wait.Waits;

/**
 * The acts of a request. Who asks locks the case, who answers or withdraws locks the request, so
 * that of two people who act at once the second meets what the first did.
 */
@Stateless
@DenyAll
@UseCase
public class RequestService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private ReceivedUnder received;
  @Inject private Requests requests;
  @Inject private Asks asks;
  @Inject private Rechecks rechecks;
  @Inject private Participations participations;
  @Inject private Waits waits;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Asks a unit; it sees what the request needs from now on.
   *
   * @return the reference of the request
   * @throws BusinessRuleViolation {@code request.not-working-on-it}, {@code request.case-closed},
   *     {@code request.no-onward} if the case was shared on condition of not being passed on,
   *     {@code request.kind-missing}, {@code request.to-oneself}, {@code request.wrong-agency},
   *     {@code request.no-address}, {@code request.asked-already}, {@code
   *     request.passport-unticked}, {@code request.too-many-items}, {@code advert.url-malformed},
   *     {@code handoff.unit-cannot-take}, or a text code
   */
  @Act("REQUEST_SENT")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public String ask(AskRequest asked) {
    return send(toAsk(asked.reference()), asked);
  }

  /**
   * Asks several things of a case at once: all, or none.
   *
   * @return the references of the requests
   * @throws BusinessRuleViolation as {@link #ask}; {@code request.nothing-to-ask}
   */
  @Act("REQUEST_SENT")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public List<String> askAll(AskAll asked) {
    var record = toAsk(asked.reference());
    if (asked.requests().isEmpty()) {
      throw new BusinessRuleViolation("request.nothing-to-ask");
    }
    return asked.requests().stream().map(each -> send(record, each)).toList();
  }

  /**
   * The caller works on it.
   *
   * @throws BusinessRuleViolation {@code request.already-claimed}, {@code request.already-ended},
   *     {@code request.not-asked}
   */
  @Act("REQUEST_CLAIMED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void claim(OnRequest asked) {
    var request = requests.toWorkOn(asked.reference());
    request.claim(me(), clock.instant());
    done("REQUEST_CLAIMED", request, Map.of());
  }

  /**
   * It goes back into the queue of the unit.
   *
   * @throws BusinessRuleViolation {@code request.not-claimed}, {@code request.claimed-by-other},
   *     {@code request.already-ended}, {@code request.not-asked}
   */
  @Act("REQUEST_RELEASED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void release(OnRequest asked) {
    var request = requests.inHand(asked.reference());
    request.release();
    done("REQUEST_RELEASED", request, Map.of());
  }

  /**
   * Answers it; the case closes to the asked unit.
   *
   * @throws BusinessRuleViolation {@code request.not-claimed}, {@code request.claimed-by-other},
   *     {@code request.already-ended}, {@code request.not-asked}, {@code request.finding-missing},
   *     {@code request.statement-missing}, a code of {@link org.rabta.domain.request.Statement}, or
   *     a text code
   */
  @Act("REQUEST_ANSWERED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void answer(AnswerRequest asked) {
    var request = requests.inHand(asked.reference());
    var now = clock.instant();
    request.answer(asked.finding(), asked.words(), me(), now);
    stateAll(request, asked.statements(), now);
    waits.meet(WaitKind.REQUEST_ANSWER, request.id(), now);
    var found = asked.finding() == null ? "STATEMENT" : asked.finding().name();
    end("REQUEST_ANSWERED", request, Map.of("finding", found), now);
  }

  /**
   * Sends it back with a ground; the case closes to the asked unit.
   *
   * @throws BusinessRuleViolation {@code request.not-claimed}, {@code request.claimed-by-other},
   *     {@code request.already-ended}, {@code request.not-asked}, {@code request.ground-missing},
   *     or a text code
   */
  @Act("REQUEST_RETURNED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void giveBack(ReturnRequest asked) {
    var request = requests.inHand(asked.reference());
    var now = clock.instant();
    request.giveBack(asked.ground(), asked.reason(), me(), now);
    waits.meet(WaitKind.REQUEST_ANSWER, request.id(), now);
    end("REQUEST_RETURNED", request, Map.of("ground", asked.ground().name()), now);
  }

  /**
   * Takes it back before an answer.
   *
   * @throws BusinessRuleViolation {@code request.not-asker}, {@code request.already-ended}, or a
   *     text code
   */
  @Act("REQUEST_WITHDRAWN")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void withdraw(WithdrawRequest asked) {
    var request = requests.toWithdraw(asked.reference());
    var now = clock.instant();
    request.withdraw(asked.reason(), me(), now);
    waits.cancel(WaitKind.REQUEST_ANSWER, request.id(), now);
    end("REQUEST_WITHDRAWN", request, Map.of("to", request.to().unit()), now);
  }

  private CaseRecord toAsk(String reference) {
    if (!desk.find(reference).reach().records()) {
      throw new BusinessRuleViolation("request.not-working-on-it");
    }
    var record = desk.findForChange(reference).record();
    if (record.status() != CaseStatus.OPEN) {
      throw new BusinessRuleViolation("request.case-closed");
    }
    if (received.of(record.id()).codes().contains(HandlingCode.NO_ONWARD_SHARING)) {
      throw new BusinessRuleViolation("request.no-onward");
    }
    return record;
  }

  private String send(CaseRecord record, AskRequest asked) {
    var now = clock.instant();
    var request = asks.send(record, asked, now);
    record.touch(now);
    done("REQUEST_SENT", request, Map.of("kind", request.kind().name(), "to", asked.toUnit()));
    return request.reference().value();
  }

  /** For blocking, one statement for each address; for other kinds none. */
  private void stateAll(AgencyRequest request, List<AnswerRequest.About> statements, Instant at) {
    var byBlock =
        statements.stream()
            .collect(
                Collectors.toMap(AnswerRequest.About::block, Function.identity(), (a, b) -> b));
    for (var block : requests.blocks(request)) {
      var about = byBlock.get(block.id());
      if (about == null) {
        throw new BusinessRuleViolation("request.statement-missing", block.address());
      }
      rechecks.state(request, requests.block(request, block.id()), about.statement(), me(), at);
    }
  }

  /** The entry is written while the case is still open to the one who acts. */
  private void end(String act, AgencyRequest request, Map<String, String> detail, Instant at) {
    done(act, request, detail);
    entityManager.flush();
    participations.endGrants(GrantSource.REQUEST, request.id(), at);
  }

  private void done(String act, AgencyRequest request, Map<String, String> detail) {
    trail.done(act, request.caseId(), request.reference().value(), detail);
  }

  private Officer me() {
    return Officer.of(callers.current());
  }
}

package org.rabta.service.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.Role;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.request.ContentBlock;
import org.rabta.domain.request.RequestReference;
import org.rabta.domain.wait.WaitKind;
import org.rabta.domain.wait.WaitStatus;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;

/** Finds requests, and says who may see and who may move one. */
@Dependent
public class Requests {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;

  /**
   * The request of that reference, for those who asked, were asked, work on the case or observe it,
   * or hear of it because it is late.
   *
   * @throws NoSuchRecord if there is none, or it is not the caller's to see
   */
  AgencyRequest find(String reference) {
    var known = RequestReference.parse(reference).orElseThrow(NoSuchRecord::new);
    return entityManager
        .createQuery(
            "select r from AgencyRequest r where r.reference = :reference", AgencyRequest.class)
        .setParameter("reference", known.value())
        .getResultStream()
        .findFirst()
        .filter(this::isInSight)
        .orElseThrow(NoSuchRecord::new);
  }

  /**
   * The request for somebody of the asked unit, locked until the transaction ends.
   *
   * @throws BusinessRuleViolation {@code request.not-asked} for others who see it
   */
  AgencyRequest toWorkOn(String reference) {
    var request = find(reference);
    if (!callers.current().actsFor(request.to())) {
      throw new BusinessRuleViolation("request.not-asked");
    }
    return locked(request);
  }

  /**
   * The request for who works on it, or supervises those who do.
   *
   * @throws BusinessRuleViolation {@code request.not-asked}, {@code request.claimed-by-other}
   */
  AgencyRequest inHand(String reference) {
    var request = toWorkOn(reference);
    request.requireOpen();
    var caller = callers.current();
    var claim = request.claim();
    if (claim.isPresent()
        && !request.isClaimedBy(caller.subject())
        && !caller.has(Role.SUPERVISOR)) {
      throw new BusinessRuleViolation("request.claimed-by-other", claim.get().name());
    }
    return request;
  }

  /**
   * The request for who asked, or answers for the case.
   *
   * @throws BusinessRuleViolation {@code request.not-asker}
   */
  AgencyRequest toWithdraw(String reference) {
    var request = find(reference);
    if (!mayWithdraw(request)) {
      throw new BusinessRuleViolation("request.not-asker");
    }
    return locked(request);
  }

  boolean mayWithdraw(AgencyRequest request) {
    var caller = callers.current();
    try {
      var onDesk = desk.find(request.reference().ofCase().value());
      return onDesk.reach().records()
          && (caller.actsFor(request.from()) || caller.actsFor(onDesk.record().custody()));
    } catch (NoSuchRecord closed) {
      return false;
    }
  }

  /** How far the caller sees the case of a request; empty if it is closed to the caller. */
  Optional<Level> levelOn(AgencyRequest request) {
    try {
      return Optional.of(desk.find(request.reference().ofCase().value()).level());
    } catch (NoSuchRecord closed) {
      return Optional.empty();
    }
  }

  /** The addresses that a request asks to block. */
  /**
   * The request that an address is part of.
   *
   * @param block key of the address
   * @throws NoSuchRecord if there is none, or it is not the caller's to see
   */
  AgencyRequest ofBlock(long block) {
    return entityManager
        .createQuery(
            "select q from ContentBlock b join AgencyRequest q on q.id = b.requestId where b.id ="
                + " :id",
            AgencyRequest.class)
        .setParameter("id", block)
        .getResultStream()
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }

  List<ContentBlock> blocks(AgencyRequest request) {
    return entityManager
        .createQuery(
            "select b from ContentBlock b where b.requestId = :id order by b.id",
            ContentBlock.class)
        .setParameter("id", request.id())
        .getResultList();
  }

  /**
   * One address of a request, locked until the transaction ends.
   *
   * @throws NoSuchRecord if it is not of that request
   */
  ContentBlock block(AgencyRequest request, long id) {
    var block = entityManager.find(ContentBlock.class, id);
    if (block == null || !block.requestId().equals(request.id())) {
      throw new NoSuchRecord();
    }
    entityManager.refresh(block, LockModeType.PESSIMISTIC_WRITE);
    return block;
  }

  private AgencyRequest locked(AgencyRequest request) {
    entityManager.refresh(request, LockModeType.PESSIMISTIC_WRITE);
    return request;
  }

  private boolean isInSight(AgencyRequest request) {
    Caller caller = callers.current();
    return caller.actsFor(request.to())
        || caller.actsFor(request.from())
        || readsCase(request)
        || isEscalatedTo(caller, request);
  }

  private boolean readsCase(AgencyRequest request) {
    try {
      return desk.find(request.reference().ofCase().value()).reads(CasePart.REPORT);
    } catch (NoSuchRecord closed) {
      return false;
    }
  }

  private boolean isEscalatedTo(Caller caller, AgencyRequest request) {
    return entityManager
            .createQuery(
                """
                select count(w) from Wait w
                 where w.kind = :kind and w.recordId = :id and w.status = :open
                   and w.escalatedTo = :unit
                """,
                Long.class)
            .setParameter("kind", WaitKind.REQUEST_ANSWER)
            .setParameter("id", request.id())
            .setParameter("open", WaitStatus.OPEN)
            .setParameter("unit", caller.unit())
            .getSingleResult()
        > 0;
  }
}

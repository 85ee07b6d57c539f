package org.rabta.service.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.request.ItemKind;
import org.rabta.domain.request.RequestDocument;
import org.rabta.domain.request.RequestItem;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.request.Subject;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.person.IdentityVault;

/** Seals the numbers of documents that requests are about, and reads what the caller has open. */
@Dependent
public class Documents {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseDesk desk;
  @Inject private IdentityVault vault;
  @Inject private Clock clock;

  /** Keeps the number of a document apart and sealed; does nothing for another item. */
  void seal(AgencyRequest request, RequestItem item, Subject.Item typed) {
    if (item.kind() == ItemKind.PASSPORT) {
      var sealed = vault.closeDocument(request.id(), item.id(), typed.value());
      entityManager.persist(new RequestDocument(request, item, sealed));
    }
  }

  /**
   * Whether the caller may open them: who works on the answer, or supervises who does, or may open
   * identities of the case.
   */
  boolean mayOpen(AgencyRequest request) {
    var caller = callers.current();
    var answers =
        request.status() == RequestStatus.CLAIMED
            && caller.actsFor(request.to())
            && (request.isClaimedBy(caller.subject()) || caller.has(Role.SUPERVISOR));
    return answers || opensIdentities(request);
  }

  private boolean opensIdentities(AgencyRequest request) {
    try {
      return desk.find(request.reference().ofCase().value()).reach().opensIdentities();
    } catch (NoSuchRecord closed) {
      return false;
    }
  }

  /** The numbers by the keys of their items, if the caller has them open; else none. */
  Map<Long, String> open(AgencyRequest request) {
    if (!mayOpen(request) || !isOpen(request)) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "select d from RequestDocument d where d.requestId = :id", RequestDocument.class)
        .setParameter("id", request.id())
        .getResultStream()
        .collect(
            Collectors.toMap(
                RequestDocument::itemId,
                each -> vault.openDocument(request.id(), each.itemId(), each.sealed())));
  }

  private boolean isOpen(AgencyRequest request) {
    return entityManager
            .createQuery(
                """
                select count(o) from IdentityOpening o
                 where o.requestId = :id and o.openedBy = :me and o.closedAt is null
                   and o.openUntil > :now
                """,
                Long.class)
            .setParameter("id", request.id())
            .setParameter("me", callers.current().subject())
            .setParameter("now", clock.instant())
            .getSingleResult()
        > 0;
  }
}

package org.rabta.service.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.request.Claim;
import org.rabta.domain.request.ContentBlock;
import org.rabta.domain.request.ContentCheck;
import org.rabta.domain.request.Ending;
import org.rabta.domain.request.ItemKind;
import org.rabta.domain.request.RequestItem;
import org.rabta.domain.request.RequestStatus;
import org.rabta.service.access.CallerHolder;

/** Puts the view of a request together, as far as the caller sees it. */
@Dependent
public class RequestReader {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Requests requests;
  @Inject private Documents documents;

  RequestView view(AgencyRequest request) {
    var blocks = requests.blocks(request);
    return new RequestView(
        RequestRow.of(request),
        asked(request),
        items(request),
        blockViews(blocks),
        request.ending().map(RequestReader::ended).orElse(null),
        request.claim().map(Claim::at).orElse(null),
        requests.levelOn(request).orElse(null),
        actions(request, blocks));
  }

  private RequestView.Asked asked(AgencyRequest request) {
    return new RequestView.Asked(
        request.question(),
        request.askedName(),
        request.tlp(),
        List.copyOf(request.handling()),
        request.after(),
        request.after() == null ? null : statusOf(request.after(), request));
  }

  /** How far the request for the task is that comes first; null where none is in sight. */
  private RequestStatus statusOf(String task, AgencyRequest request) {
    return entityManager
        .createQuery(
            "select r.status from AgencyRequest r where r.caseId = :id and r.task = :task order by"
                + " r.ordinal desc",
            RequestStatus.class)
        .setParameter("id", request.caseId())
        .setParameter("task", task)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private List<RequestView.Item> items(AgencyRequest request) {
    var open = opened(request);
    return entityManager
        .createQuery(
            "select i from RequestItem i where i.requestId = :id order by i.id", RequestItem.class)
        .setParameter("id", request.id())
        .getResultStream()
        .map(item -> new RequestView.Item(item.kind(), value(item, open)))
        .toList();
  }

  /** Without the right keys the page goes on without the numbers. */
  private Map<Long, String> opened(AgencyRequest request) {
    try {
      return documents.open(request);
    } catch (BusinessRuleViolation noKeys) {
      return Map.of();
    }
  }

  private static String value(RequestItem item, Map<Long, String> open) {
    return item.kind() == ItemKind.PASSPORT ? open.get(item.id()) : item.value();
  }

  private List<BlockView> blockViews(List<ContentBlock> blocks) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    Map<Long, List<ContentCheck>> checks =
        entityManager
            .createQuery(
                "select c from ContentCheck c where c.blockId in :ids order by c.id desc",
                ContentCheck.class)
            .setParameter("ids", blocks.stream().map(ContentBlock::id).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(ContentCheck::blockId));
    return blocks.stream()
        .map(
            block ->
                BlockView.of(
                    block,
                    checks.getOrDefault(block.id(), List.of()).stream()
                        .map(BlockView.Check::of)
                        .toList()))
        .toList();
  }

  private static RequestView.Ended ended(Ending how) {
    return new RequestView.Ended(
        how.finding(), how.answer(), how.ground(), how.reason(), how.name());
  }

  private Set<RequestAction> actions(AgencyRequest request, List<ContentBlock> blocks) {
    var actions = EnumSet.noneOf(RequestAction.class);
    Caller caller = callers.current();
    if (!caller.has(Role.OFFICER)
        && !caller.has(Role.CWA_OFFICER)
        && !caller.has(Role.SUPERVISOR)) {
      return actions;
    }
    if (documents.mayOpen(request)) {
      actions.add(RequestAction.OPEN_DOCUMENTS);
    }
    if (caller.actsFor(request.to())) {
      actions.addAll(ofAsked(caller, request));
    }
    if (request.status().isOpen() && requests.mayWithdraw(request)) {
      actions.add(RequestAction.WITHDRAW);
    }
    if ((caller.actsFor(request.to()) || caller.actsFor(request.from()))
        && blocks.stream().anyMatch(block -> block.state().isOutOfReach())) {
      actions.add(RequestAction.LOOK);
    }
    return actions;
  }

  private static Set<RequestAction> ofAsked(Caller caller, AgencyRequest request) {
    return switch (request.status()) {
      case SENT -> EnumSet.of(RequestAction.CLAIM);
      case CLAIMED ->
          request.isClaimedBy(caller.subject()) || caller.has(Role.SUPERVISOR)
              ? EnumSet.of(RequestAction.RELEASE, RequestAction.ANSWER, RequestAction.GIVE_BACK)
              : EnumSet.noneOf(RequestAction.class);
      case ANSWERED -> EnumSet.of(RequestAction.STATE);
      default -> EnumSet.noneOf(RequestAction.class);
    };
  }
}

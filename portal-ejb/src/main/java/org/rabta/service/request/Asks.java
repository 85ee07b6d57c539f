package org.rabta.service.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.GrantSource;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.request.Asking;
import org.rabta.domain.request.ContentBlock;
import org.rabta.domain.request.ItemKind;
import org.rabta.domain.request.RequestItem;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.request.Subject;
import org.rabta.domain.routing.Support;
import org.rabta.domain.wait.WaitKind;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.caserecord.CaseReader;
import org.rabta.service.caserecord.Participations;
import org.rabta.service.handoff.HandOffs;
import org.rabta.service.wait.Calendars;
import org.rabta.service.wait.Waits;

/** Writes a new request with all that belongs to it: items, access, wait. */
@Dependent
public class Asks {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private CaseReader reader;
  @Inject private HandOffs handOffs;
  @Inject private Participations participations;
  @Inject private Waits waits;
  @Inject private Calendars calendars;
  @Inject private Documents documents;

  /** Sends a request; the case is locked. */
  AgencyRequest send(CaseRecord record, AskRequest asked, Instant at) {
    var subject = Subject.typed(asked.subject(), asked.passportTicked());
    var asking = asking(record, asked);
    requireAddress(asking.kind(), subject);
    requireNotAsked(record, asking);
    var due = asking.kind().due(record.priority(), at, calendars.current());
    var me = Officer.of(callers.current());
    var request = new AgencyRequest(record, nextOrdinal(record), asking, me, at, due);
    entityManager.persist(request);
    entityManager.flush();
    copy(subject, request);
    participations.grant(
        record,
        GrantSource.REQUEST,
        request.id(),
        request.to(),
        Reach.whole(Level.REQUEST_ONLY),
        at,
        null);
    waits.open(
        WaitKind.REQUEST_ANSWER, record, request.id(), request.to(), request.from(), at, due);
    return request;
  }

  private Asking asking(CaseRecord record, AskRequest asked) {
    if (asked.kind() == null) {
      throw new BusinessRuleViolation("request.kind-missing");
    }
    var to = handOffs.takingUnit(asked.toUnit());
    var support = support(record, asked.task(), to);
    return new Asking(
        asked.kind(),
        asking(record),
        to,
        asked.question(),
        asked.handling(),
        support == null ? null : support.task(),
        support == null ? null : support.after());
  }

  /** A supervisor asks for the unit in custody where that is one of the agency. */
  private UnitRef asking(CaseRecord record) {
    var caller = callers.current();
    return caller.actsFor(record.custody()) ? record.custody() : caller.unitRef();
  }

  /** What the decision in force says about the task, if it gives it to that agency. */
  private Support support(CaseRecord record, String task, UnitRef to) {
    if (task == null || task.isBlank()) {
      return null;
    }
    return reader.latestDecision(record.id()).decision().supporting().stream()
        .filter(each -> each.task().equals(task) && each.agency().equals(to.agency()))
        .findFirst()
        .orElse(null);
  }

  private static void requireAddress(RequestKind kind, Subject subject) {
    if (kind == RequestKind.BLOCK_CONTENT && subject.addresses().isEmpty()) {
      throw new BusinessRuleViolation("request.no-address");
    }
  }

  /** The same twice is a second click, or a colleague who was faster. */
  private void requireNotAsked(CaseRecord record, Asking asking) {
    of(record).stream()
        .filter(r -> r.to().equals(asking.to()) && r.kind() == asking.kind())
        .filter(r -> isSame(r, asking))
        .findFirst()
        .ifPresent(
            r -> {
              throw new BusinessRuleViolation("request.asked-already", r.reference().value());
            });
  }

  private static boolean isSame(AgencyRequest earlier, Asking asking) {
    return asking.task() == null
        ? earlier.status().isOpen() && earlier.question().equals(asking.question())
        : Objects.equals(earlier.task(), asking.task())
            && (earlier.status().isOpen() || earlier.status() == RequestStatus.ANSWERED);
  }

  /** All of a case that the caller may see, newest first. */
  List<AgencyRequest> of(CaseRecord record) {
    return entityManager
        .createQuery(
            "select r from AgencyRequest r where r.caseId = :id order by r.ordinal desc",
            AgencyRequest.class)
        .setParameter("id", record.id())
        .getResultList();
  }

  private int nextOrdinal(CaseRecord record) {
    return ((Number)
            entityManager
                .createNativeQuery("select rabta.next_request_ordinal(?1)")
                .setParameter(1, record.id())
                .getSingleResult())
        .intValue();
  }

  private void copy(Subject subject, AgencyRequest request) {
    var blocking = request.kind() == RequestKind.BLOCK_CONTENT;
    for (var item : subject.items()) {
      if (blocking && item.kind() == ItemKind.ADDRESS) {
        entityManager.persist(new ContentBlock(request, item.value()));
      } else {
        var copied = new RequestItem(request, item);
        entityManager.persist(copied);
        entityManager.flush();
        documents.seal(request, copied, item);
      }
    }
    entityManager.flush();
  }
}

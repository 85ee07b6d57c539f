package org.rabta.service.request;

import static org.rabta.domain.access.Roles.CWA_OFFICER;
import static org.rabta.domain.access.Roles.NATIONAL_COORDINATOR;
import static org.rabta.domain.access.Roles.OFFICER;
import static org.rabta.domain.access.Roles.REFERRAL_COORDINATOR;
import static org.rabta.domain.access.Roles.SUPERVISOR;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.CaseStatus;
import org.rabta.domain.request.AgencyRequest;
import org.rabta.domain.request.RequestKind;
import org.rabta.domain.request.RequestStatus;
import org.rabta.domain.routing.Support;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.caserecord.CaseDesk;
import org.rabta.service.caserecord.CaseReader;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;
import org.rabta.service.wait.Calendars;

/** One request, and the requests of one case. */
@Stateless
@DenyAll
@UseCase
public class RequestQueries {

  @Inject private CaseDesk desk;
  @Inject private CaseReader reader;
  @Inject private Requests requests;
  @Inject private RequestReader views;
  @Inject private Asks asks;
  @Inject private Calendars calendars;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * A request.
   *
   * @throws org.rabta.domain.kernel.NoSuchRecord if there is none, or it is not the caller's to see
   */
  @Act("REQUEST_READ")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public RequestView view(String reference) {
    var request = requests.find(reference);
    trail.done("REQUEST_READ", request.caseId(), request.reference().value(), Map.of());
    return views.view(request);
  }

  /**
   * Reference of the request that an address to block is part of; a wait for another look knows the
   * address alone.
   *
   * @throws org.rabta.domain.kernel.NoSuchRecord if there is none, or it is not the caller's to see
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public String referenceOfBlock(long block) {
    return requests.ofBlock(block).reference().value();
  }

  /**
   * The requests of a case that the caller may see, and the tasks that may be asked.
   *
   * @throws org.rabta.domain.kernel.NoSuchRecord if there is none, or the caller takes no part in
   *     it
   */
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR, NATIONAL_COORDINATOR, REFERRAL_COORDINATOR})
  public RequestsOfCase ofCase(String reference) {
    var found = desk.find(reference);
    var record = found.record();
    var all = asks.of(record);
    var records = found.reach().records();
    List<RequestsOfCase.Task> tasks = found.reads(CasePart.REPORT) ? tasks(record, all) : List.of();
    return new RequestsOfCase(
        all.stream().map(RequestRow::of).toList(),
        tasks,
        records && record.status() == CaseStatus.OPEN);
  }

  private List<RequestsOfCase.Task> tasks(CaseRecord record, List<AgencyRequest> all) {
    return reader.latestDecision(record.id()).decision().supporting().stream()
        .filter(support -> !support.unit().equals(record.custody().unit()))
        .filter(support -> RequestKind.INFORMATION.isFor(support.agency()))
        .map(support -> task(record, support, all))
        .toList();
  }

  private RequestsOfCase.Task task(
      CaseRecord record, Support support, List<AgencyRequest> newestFirst) {
    var kind = RequestKind.forTask(support.task(), support.agency());
    var made =
        newestFirst.stream()
            .filter(r -> support.agency().equals(r.to().agency()))
            .filter(r -> r.task() == null ? isTheSame(r, kind) : support.task().equals(r.task()))
            .filter(r -> r.status().isOpen() || r.status() == RequestStatus.ANSWERED)
            .findFirst();
    return new RequestsOfCase.Task(
        support,
        kind,
        made.map(r -> r.reference().value()).orElse(null),
        made.map(AgencyRequest::status).orElse(null),
        kind.due(record.priority(), clock.instant(), calendars.current()));
  }

  /** Whether a request that names no task asks for the same; for information may mean anything. */
  private static boolean isTheSame(AgencyRequest request, RequestKind kind) {
    return request.kind() == kind && kind != RequestKind.INFORMATION;
  }
}

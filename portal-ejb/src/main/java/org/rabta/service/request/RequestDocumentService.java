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
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.person.IdentityOpening;
import org.rabta.service.access.CallerHolder;
import org.rabta.service.audit.AuditTrail;
import org.rabta.service.usecase.Act;
import org.rabta.service.usecase.UseCase;

/** Opens the sealed numbers of a request, each time with a purpose that stands on record. */
@Stateless
@DenyAll
@UseCase
public class RequestDocumentService {

  @PersistenceContext(unitName = "rabta")
  private EntityManager entityManager;

  @Inject private CallerHolder callers;
  @Inject private Requests requests;
  @Inject private Documents documents;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /**
   * Opens them for {@link IdentityOpening#LENGTH}.
   *
   * @throws NoSuchRecord if there is no such request for the caller
   * @throws BusinessRuleViolation {@code identity.purpose-missing}, {@code request.not-answering},
   *     {@code identity.keys-missing} or {@code identity.keys-wrong}
   */
  @Act("REQUEST_DOCUMENTS_OPENED")
  @RolesAllowed({OFFICER, CWA_OFFICER, SUPERVISOR})
  public void open(OpenDocuments asked) {
    var request = requests.find(asked.reference());
    if (asked.purpose() == null) {
      throw new BusinessRuleViolation("identity.purpose-missing");
    }
    if (!documents.mayOpen(request)) {
      throw new BusinessRuleViolation("request.not-answering");
    }
    var reference = request.reference().value();
    entityManager.persist(
        IdentityOpening.ofRequest(
            request.caseId(),
            request.id(),
            reference,
            asked.purpose(),
            callers.current(),
            clock.instant()));
    entityManager.flush();
    documents.open(request);
    trail.done(
        "REQUEST_DOCUMENTS_OPENED",
        request.caseId(),
        reference,
        Map.of("purpose", asked.purpose().name()));
  }
}

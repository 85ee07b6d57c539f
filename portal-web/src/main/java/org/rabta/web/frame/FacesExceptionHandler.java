package org.rabta.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.audit.Refusals;
import org.rabta.web.language.CurrentAddress;

/**
 * What a reader sees when a request fails. A refused rule becomes a message on the page, with
 * everything typed still in its fields; a record that is not there or not theirs becomes the one
 * 404 page; a page that is too old is fetched again; everything else becomes a numbered incident.
 */
class FacesExceptionHandler extends ExceptionHandlerWrapper {

  FacesExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEventContext queued = events.next().getContext();
      events.remove();
      answer(queued.getContext(), queued.getException(), rendering(queued));
    }
    getWrapped().handle();
  }

  private static boolean rendering(ExceptionQueuedEventContext queued) {
    return PhaseId.RENDER_RESPONSE.equals(queued.getPhaseId());
  }

  private static void answer(FacesContext faces, Throwable thrown, boolean rendering) {
    Failure failure = Failure.of(thrown);
    try {
      switch (failure.kind()) {
        case NOT_FOUND -> notFound(faces, failure.cause());
        case EXPIRED -> again(faces);
        case RULE -> {
          if (rendering) {
            incident(faces, thrown, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
          } else {
            explain(faces, (BusinessRuleViolation) failure.cause());
          }
        }
        case UNREADABLE -> end(faces, HttpServletResponse.SC_BAD_REQUEST);
        case AWAY -> incident(faces, thrown, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        case UNFORESEEN -> incident(faces, thrown, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  /** The services note their own refusals; a refusal by the container is noted here. */
  private static void notFound(FacesContext faces, Throwable cause) throws IOException {
    var ended = CDI.current().select(LostAccess.class).get().address(faces, cause);
    if (ended.isPresent()) {
      ended.get().follow();
      faces.responseComplete();
      return;
    }
    if (cause instanceof EJBAccessException) {
      String reference = faces.getExternalContext().getRequestParameterMap().get("ref");
      CDI.current().select(Refusals.class).get().note("CALL_REFUSED", reference, "access.role");
    }
    end(faces, HttpServletResponse.SC_NOT_FOUND);
  }

  private static void explain(FacesContext faces, BusinessRuleViolation violation) {
    String text = CDI.current().select(RuleWords.class).get().of(violation);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    faces.validationFailed();
    faces.renderResponse();
  }

  /**
   * The page is older than the session's memory of it: the same address, made anew; drafts kept in
   * the browser return.
   */
  private static void again(FacesContext faces) throws IOException {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    CDI.current().select(Notices.class).get().warn("frame.notice.page-expired");
    faces.getExternalContext().redirect(CurrentAddress.ofForm(request));
    faces.responseComplete();
  }

  private static void incident(FacesContext faces, Throwable thrown, int status)
      throws IOException {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String number = Incident.record(request, thrown);
    ExternalContext external = faces.getExternalContext();
    if (!external.isResponseCommitted()) {
      external.setResponseHeader("X-Rabta-Incident", number);
    }
    end(faces, status);
  }

  /**
   * Leaves the answer to the error page of that status. A page that is already on its way can only
   * be cut off.
   */
  private static void end(FacesContext faces, int status) throws IOException {
    ExternalContext external = faces.getExternalContext();
    if (!external.isResponseCommitted()) {
      external.responseSendError(status, null);
    }
    faces.responseComplete();
  }
}

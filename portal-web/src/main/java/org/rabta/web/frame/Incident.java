package org.rabta.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/** An unforeseen failure: one number for the reader to tell and for the log to be searched by. */
@Named("incident")
@RequestScoped
public class Incident {

  private static final Logger LOG = System.getLogger(Incident.class.getName());
  private static final String ATTRIBUTE = Incident.class.getName();
  private static final String AWAY = ATTRIBUTE + ".away";

  /** Without letters and digits that are mistaken for each other when read out. */
  private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private HttpServletRequest request;

  /**
   * The number of this request's failure. A failure outside of Faces gets it when its page is made.
   */
  public String getNumber() {
    Object known = request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known.toString();
    }
    Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return record(request, failure instanceof Throwable thrown ? thrown : null);
  }

  /** Whether the database was not to be reached, so that trying again later may help. */
  public boolean isDatabaseAway() {
    getNumber();
    return Boolean.TRUE.equals(request.getAttribute(AWAY));
  }

  /** Answers 404 where the container would have told that the address exists. */
  public void hideForbidden() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
  }

  /**
   * Logs a failure under a new number and keeps the number for the page.
   *
   * @param failure null if only a status is known
   */
  static String record(HttpServletRequest request, Throwable failure) {
    String number = newNumber();
    request.setAttribute(ATTRIBUTE, number);
    request.setAttribute(AWAY, Failure.of(failure).kind() == Failure.Kind.AWAY);
    LOG.log(Level.ERROR, "Incident " + number + " at " + request.getMethod(), failure);
    return number;
  }

  private static String newNumber() {
    return RANDOM
        .ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .reduce("", String::concat);
  }
}

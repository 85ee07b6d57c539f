package org.rabta.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/**
 * Tells whether this request brings a click and has not yet got to making the page. Until then
 * every form that a page may have had takes part, whatever is possible by now, and nothing that is
 * only shown is read: a stale page gets the service's answer, not silence and not "no such record".
 */
@Named("clicks")
@ApplicationScoped
public class Clicks {

  /** Whether a form of the page as it was is being taken in. */
  public static boolean areTakenIn() {
    var faces = FacesContext.getCurrentInstance();
    return faces != null
        && faces.isPostback()
        && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  /** Whether the page is being made; what is only shown is rendered then and at no other time. */
  public boolean isOver() {
    return !areTakenIn();
  }
}

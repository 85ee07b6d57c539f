package org.rabta.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the pages around the sign-in need: why it came to nothing, and where it was to lead. */
@Named("wayBack")
@RequestScoped
public class WayBack {

  static final String REASON = "reason";
  static final String RETURN = "return";

  @Inject private HttpServletRequest request;

  /** The page that the person wanted; the home page in place of anything outside the portal. */
  public String getAddress() {
    return ReturnPath.sanitised(request.getParameter(RETURN));
  }

  /** Last part of the key of the sentence that says why. */
  public String getReason() {
    return refusal().code();
  }

  /** Answers with the status that belongs to the reason. */
  public void answer() {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(refusal().status());
  }

  /** An address that was typed by hand names any reason or none. */
  private SignInRefusal refusal() {
    return SignInRefusal.ofCode(request.getParameter(REASON)).orElse(SignInRefusal.INVALID);
  }
}

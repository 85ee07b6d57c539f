package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.web.frame.Notices;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.page.Address;

/** Does one act on a request and leads on; a refusal stays on the page with everything typed. */
@RequestScoped
public class RequestActs {

  @Inject private RequestInHand hand;
  @Inject private Notices notices;
  @Inject private RuleWords sentences;

  /**
   * Does it, says so, and leads to {@code next}.
   *
   * @param about what the notice names
   * @param fields the client id of the field that a rule, or the field's own name, is about
   */
  void perform(Runnable act, String done, String about, Address next, Map<String, String> fields) {
    try {
      act.run();
    } catch (BusinessRuleViolation refused) {
      hand.forget();
      tell(refused, fields);
      return;
    }
    notices.done(done, about);
    next.follow();
  }

  /** Beside its field where it is about one, else at the top of the page. */
  private void tell(BusinessRuleViolation refused, Map<String, String> fields) {
    var about = refused.arguments().isEmpty() ? "" : refused.arguments().get(0).toString();
    var field = fields.getOrDefault(refused.code(), fields.get(about));
    if (field == null) {
      throw refused;
    }
    var faces = FacesContext.getCurrentInstance();
    var sentence = sentences.of(refused);
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    faces.validationFailed();
  }
}

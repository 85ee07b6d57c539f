package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.frame.Notices;
import org.rabta.web.page.Address;

/** Does one act on a request and leads on; a refusal stays on the page with everything typed. */
@RequestScoped
public class RequestActs {

  @Inject private RequestInHand hand;
  @Inject private Notices notices;
  @Inject private FieldRefusals refusals;

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
      refusals.tell(refused, fields);
      return;
    }
    notices.done(done, about);
    next.follow();
  }
}

package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.frame.Notices;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.page.Address;

/** Does one act on the case in hand and leads on. */
@RequestScoped
public class Acts {

  /** Where those go on who have nothing more to do with the case. */
  public static final Address INBOX = Address.of("/inbox");

  @Inject private CaseInHand hand;
  @Inject private Notices notices;
  @Inject private RuleWords sentences;
  @Inject private FieldRefusals refusals;

  /**
   * Does it, says so, and leads to {@code next}. A refusal stays on the page with everything typed,
   * unless the case went out of sight meanwhile; then it is told in the inbox.
   *
   * @param fields the client id of the field that a rule, or the field's own name, is about
   */
  public void perform(Runnable act, String done, Address next, Map<String, String> fields) {
    try {
      act.run();
    } catch (NoSuchRecord none) {
      throw none;
    } catch (BusinessRuleViolation refused) {
      if (hand.isInSight()) {
        hand.forget();
        refusals.tell(refused, fields);
        return;
      }
      notices.warn("handoff.refused.notice", sentences.of(refused));
      INBOX.follow();
      return;
    }
    notices.done(done, hand.getRef());
    next.follow();
  }
}

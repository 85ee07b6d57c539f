package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.service.caserecord.ChargeService;
import org.rabta.service.caserecord.TakeCharge;
import org.rabta.web.page.Clicks;

/** Takes charge of a case that came to the reader's unit without an officer. */
@Named("charge")
@RequestScoped
public class Charge {

  @Inject private ChargeService charges;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;

  /** The reader becomes the officer of the case. */
  public void take() {
    var asked = new TakeCharge(hand.getRef());
    acts.perform(() -> charges.take(asked), "case.charge.done", hand.address(), Map.of());
  }

  /** Whether the page has the button. */
  public boolean isOffered() {
    return Clicks.areTakenIn() || hand.getView().awaitsOfficer();
  }
}

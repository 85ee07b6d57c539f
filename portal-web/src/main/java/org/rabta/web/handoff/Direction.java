package org.rabta.web.handoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.service.handoff.DirectCustody;
import org.rabta.service.handoff.HandOffService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;

/** Directs custody after a second decline. */
@Named("direction")
@RequestScoped
public class Direction {

  private static final Map<String, String> FIELDS =
      Map.of("handoff.unit-cannot-take", "directing:to", "handoff.reason", "directing:reason");

  @Inject private HandOffService handOffs;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;

  private String to;
  private String reason;

  /** Directs, with the reason, and goes back to the inbox. */
  public void direct() {
    var asked = new DirectCustody(hand.getRef(), to, reason);
    acts.perform(() -> handOffs.direct(asked), "handoff.directed.done", Acts.INBOX, FIELDS);
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

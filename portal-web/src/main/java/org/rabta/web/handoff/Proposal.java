package org.rabta.web.handoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.domain.access.UnitRef;
import org.rabta.service.handoff.HandOffService;
import org.rabta.service.handoff.ProposeHandOff;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Clicks;

/** Proposes a hand-off to the unit that the routing names, or with a reason to another. */
@Named("proposal")
@RequestScoped
public class Proposal {

  private static final Map<String, String> FIELDS =
      Map.of(
          "handoff.unit-cannot-take", "proposal:to",
          "handoff.to-oneself", "proposal:to",
          "handoff.off-routing-missing", "proposal:offRouting",
          "handoff.off-routing", "proposal:offRouting",
          "handoff.reason", "proposal:reason");

  @Inject private HandOffService handOffs;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;

  private String to;
  private String reason;
  private String offRouting;

  /** Proposes and goes to the case, which shows the wait. */
  public void propose() {
    var asked = new ProposeHandOff(hand.getRef(), to, reason, offRouting);
    acts.perform(() -> handOffs.propose(asked), "handoff.proposed.done", hand.address(), FIELDS);
  }

  /** The unit that the routing names; null where that is the unit in custody itself. */
  public UnitRef getNamed() {
    var named = hand.getCustody().proposedTo();
    return named.equals(hand.getCustody().custody()) ? null : named;
  }

  /** Whether another unit than the named one is being chosen, or has to be. */
  public boolean isElsewhere() {
    return getNamed() == null || (to != null && !to.equals(getNamed().unit()));
  }

  /** The chosen unit; the named one before any choice. */
  public String getTo() {
    var choice = to != null || Clicks.areTakenIn();
    return choice || getNamed() == null ? to : getNamed().unit();
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

  public String getOffRouting() {
    return offRouting;
  }

  public void setOffRouting(String offRouting) {
    this.offRouting = offRouting;
  }
}

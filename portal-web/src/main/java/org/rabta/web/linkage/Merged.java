package org.rabta.web.linkage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.service.linkage.MergeService;
import org.rabta.service.linkage.MergeState;
import org.rabta.service.linkage.UnmergeCase;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.frame.Notices;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;

/** How the case in hand is merged with others. */
@Named("merged")
@RequestScoped
public class Merged {

  @Inject private CaseInHand hand;
  @Inject private Acts acts;
  @Inject private Notices notices;
  @Inject private MergeService service;

  private String own;
  private String reason;
  private MergeState state;

  public MergeState getState() {
    if (state == null) {
      state = service.state(hand.getRef());
    }
    return state;
  }

  /**
   * Leads from the reference of a merged case to the one that goes on, unless a part of it is asked
   * for.
   */
  public void lead() {
    var faces = FacesContext.getCurrentInstance();
    var part = faces.getExternalContext().getRequestParameterMap().get("tab");
    if (faces.isPostback() || own != null || part != null) {
      return;
    }
    var into = getState().into();
    if (into != null && into.reference() != null) {
      notices.warn("merge.led", hand.getRef(), into.reference());
      Address.of("/case").with("ref", into.reference()).follow();
    }
  }

  /** Whether the page has the form that takes the merge back. */
  public boolean isReversible() {
    return Clicks.areTakenIn() || getState().mayTakeBack();
  }

  /** Takes the merge of the case in hand back. */
  public void takeBack() {
    acts.perform(
        () -> service.unmerge(new UnmergeCase(hand.getRef(), reason)),
        "merge.taken-back.done",
        hand.part("links"),
        Map.of("merge.reason", "unmerge:why"));
  }

  public String getOwn() {
    return own;
  }

  public void setOwn(String own) {
    this.own = own;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

package org.rabta.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.service.sharing.MarkCase;
import org.rabta.service.sharing.SharingService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;

/** Puts the case in hand under another mark of the Traffic Light Protocol. */
@Named("caseMark")
@RequestScoped
public class CaseMark {

  private static final Map<String, String> FIELDS =
      Map.of(
          "tlp.missing", "marking:mark",
          "tlp.same", "marking:mark",
          "tlp.shares-stand", "marking:mark",
          "tlp.reason", "marking:reason");

  @Inject private SharingService sharing;
  @Inject private SharingPage page;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;

  private Tlp mark;
  private String reason;

  /** Changes the mark and goes back to the case. */
  public void change() {
    var asked = new MarkCase(hand.getRef(), mark, reason);
    acts.perform(() -> sharing.mark(asked), "sharing.marked.done", page.address(), FIELDS);
    page.forget();
  }

  public Tlp[] getMarks() {
    return Tlp.values();
  }

  public Tlp getMark() {
    return mark;
  }

  public void setMark(Tlp mark) {
    this.mark = mark;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.service.oversight.TrailPage;
import org.rabta.service.oversight.TrailQueries;
import org.rabta.web.page.Address;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;

/** The trail of the case in hand, newest entry first. */
@Named("caseTrail")
@RequestScoped
public class CaseTrail {

  @Inject private CaseInHand hand;
  @Inject private TrailQueries trail;

  private String at;
  private TrailPage page;

  public TrailPage getPage() {
    if (page == null) {
      page = trail.ofCase(hand.getRef(), turns().present().map(Mark::id).orElse(null));
    }
    return page;
  }

  /** Where older entries are; null at the end. */
  public String getOn() {
    var older = getPage().older();
    return older == null ? null : turned(turns().on(Mark.of(older)));
  }

  /** Where newer entries are; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  private Turns turns() {
    return Turns.ofKeys(at);
  }

  private String turned(String turns) {
    return Address.of("/case")
        .with("ref", hand.getRef())
        .with("tab", "audit")
        .with("at", turns)
        .toString();
  }
}

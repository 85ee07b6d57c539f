package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rabta.web.page.Address;
import org.rabta.web.page.Choice;
import org.rabta.web.page.Kept;
import org.rabta.web.page.Mark;
import org.rabta.web.page.Turns;

/** How far the list of entries in the shown part of the case has been turned. */
@Named("entryTurns")
@RequestScoped
public class EntryTurns {

  @Inject private CaseInHand hand;
  @Inject private CasePage page;

  /** Key of the last entry seen; null at the beginning. */
  public Long before() {
    return turns().present().map(Mark::id).orElse(null);
  }

  /** Where older entries are; null at the end. */
  public String on(Long older) {
    return older == null ? null : turned(turns().on(Mark.of(older)));
  }

  /** Where newer entries are; null at the beginning. */
  public String getBack() {
    return turns().turned() ? turned(turns().back()) : null;
  }

  private Turns turns() {
    return Turns.ofKeys(Kept.parameter("at"));
  }

  private String turned(String turns) {
    return Address.of("/case")
        .with("ref", hand.getRef())
        .with("tab", Choice.write(page.getShown()))
        .with("at", turns)
        .toString();
  }
}

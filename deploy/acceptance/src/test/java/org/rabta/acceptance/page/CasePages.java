package org.rabta.acceptance.page;

import com.microsoft.playwright.Locator;
import org.rabta.acceptance.Seat;

/** A case and what can be done with its custody. */
public final class CasePages {

  private final Seat seat;
  private final String reference;

  /** The pages of one case as that person uses them. */
  public CasePages(Seat seat, String reference) {
    this.seat = seat;
    this.reference = reference;
  }

  /** The reference of the case. */
  public String reference() {
    return reference;
  }

  /** Shows the case. */
  public CasePages show() {
    seat.open("/case?ref=" + reference);
    return this;
  }

  /** Shows one of its parts, such as {@code people}. */
  public CasePages show(String tab) {
    seat.open("/case?ref=" + reference + "&tab=" + tab);
    return this;
  }

  /** Where the head of the page says who has custody. */
  public Locator custody() {
    return strip("list.custody.column");
  }

  /** Where the head of the page says who else takes part. */
  public Locator others() {
    return strip("case.also.label");
  }

  private Locator strip(String key) {
    return seat.page()
        .locator(".case-head .strip > div")
        .filter(new Locator.FilterOptions().setHasText(seat.words().of(key)));
  }

  /** The entries of the timeline. */
  public Locator timeline() {
    return seat.page().locator("ol.timeline > li");
  }

  /** Goes to the page on which a hand-off is proposed. */
  public CasePages showProposal() {
    seat.open("/handoff/propose?ref=" + reference);
    return this;
  }

  /** Proposes to the unit that the routing names. */
  public void propose(String reason) {
    showProposal();
    seat.field("field.handoff.reason").fill(reason);
    proposeButton().click();
  }

  /** Proposes to another unit than the routing names. */
  public void proposeTo(String unit, String offRouting, String reason) {
    showProposal();
    fillOtherUnit(unit, offRouting);
    seat.field("field.handoff.reason").fill(reason);
    proposeButton().click();
  }

  /** Chooses a unit that the routing does not name, and says why. */
  public void fillOtherUnit(String unit, String offRouting) {
    if (!seat.field("handoff.other.unit").isVisible()) {
      seat.page().getByText(seat.words().of("handoff.other.summary")).click();
    }
    seat.field("handoff.other.unit").selectOption(unit);
    seat.field("field.handoff.off-routing").fill(offRouting);
  }

  /** The button that proposes. */
  public Locator proposeButton() {
    return seat.button("handoff.propose.action");
  }

  /** Takes the pending proposal back. */
  public void withdraw(String sentence) {
    show();
    seat.field("field.handoff.withdraw-sentence").fill(sentence);
    seat.button("case.withdraw.action").click();
  }

  /** Shows the preview on which a hand-off is answered. */
  public CasePages showReceipt() {
    seat.open("/handoff/receive?ref=" + reference);
    return this;
  }

  /** The button that accepts. */
  public Locator acceptButton() {
    return seat.button("handoff.accept.action");
  }

  /** Accepts on the page that is shown. */
  public void accept() {
    acceptButton().click();
  }

  /** Declines on the page that is shown. */
  public void decline(String ground, String sentence) {
    seat.field("handoff.decline.label").selectOption(ground);
    seat.field("field.handoff.decline-sentence").fill(sentence);
    seat.button("handoff.decline.action").click();
  }

  /** Directs custody on the page that is shown. */
  public void direct(String unit, String reason) {
    seat.field("handoff.direct.unit").selectOption(unit);
    seat.field("field.handoff.reason").fill(reason);
    seat.button("handoff.direct.action").click();
  }

  /** Asks for the identity of the first victim, naming a purpose. */
  public void openIdentity(String purpose) {
    show("people");
    seat.page()
        .locator("a")
        .filter(new Locator.FilterOptions().setHasText(seat.words().of("case.identity.open")))
        .first()
        .click();
    seat.field("case.identity.purpose").selectOption(purpose);
    seat.button("case.identity.action").click();
  }

  /** Closes the identity that lies open. */
  public void closeIdentity() {
    seat.button("case.identity.close").click();
  }
}

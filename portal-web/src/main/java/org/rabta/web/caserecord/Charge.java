package org.rabta.web.caserecord;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.caserecord.AssignCase;
import org.rabta.service.caserecord.ChargeQueries;
import org.rabta.service.caserecord.ChargeService;
import org.rabta.service.caserecord.ChargeView;
import org.rabta.service.caserecord.ReleaseCase;
import org.rabta.service.caserecord.TakeCharge;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Moments;
import org.rabta.web.page.Clicks;

/**
 * Who is in charge of the case in hand: taking charge, giving it to a colleague, giving it back.
 */
@Named("charge")
@RequestScoped
public class Charge {

  private static final Map<String, String> FIELDS =
      Map.of(
          "charge.officer-missing", "assignment:officer",
          "case.not-of-unit", "assignment:officer",
          "case.same-officer", "assignment:officer",
          "charge.reason", "assignment:reason");

  @Inject private ChargeService charges;
  @Inject private ChargeQueries queries;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;
  @Inject private Messages words;
  @Inject private Moments moments;

  private ChargeView view;
  private String shown;
  private Long officer;
  private String reason;

  public ChargeView getView() {
    if (view == null) {
      view = queries.ofCase(hand.getRef());
    }
    return view;
  }

  /** The reader becomes the officer of the case. */
  public void take() {
    var asked = new TakeCharge(hand.getRef());
    acts.perform(() -> charges.take(asked), "case.charge.done", hand.address(), Map.of());
  }

  /** The case goes to the chosen colleague. */
  public void assign() {
    acts.perform(this::assignChosen, "charge.assigned.done", hand.address(), FIELDS);
  }

  /** The case goes back to the queue of its unit. */
  public void release() {
    var asked = new ReleaseCase(hand.getRef(), shown, reason);
    acts.perform(() -> charges.release(asked), "charge.released.done", hand.address(), FIELDS);
  }

  /** Whether the page has the button to take charge. */
  public boolean isOffered() {
    return Clicks.areTakenIn() || getView().mayTake();
  }

  /** Whether the page has the form to give the case to a colleague. */
  public boolean isGivable() {
    return Clicks.areTakenIn() || getView().mayAssign();
  }

  /** Whether the page has the button to give it back. */
  public boolean isReleasable() {
    return Clicks.areTakenIn() || getView().mayRelease();
  }

  /** Whether there is anything to tell or to do. */
  public boolean isShown() {
    var told = getView().last() != null || getView().returned() != null;
    return told || isOffered() || isGivable();
  }

  public List<ChargeView.Colleague> getColleagues() {
    return getView().colleagues();
  }

  /** Of which day the choice of colleagues is. */
  public String getAsOf() {
    var read = getView().roll() == null ? null : getView().roll().readAt();
    return read == null
        ? words.get("officers.never.text")
        : words.say("officers.as-of.text", moments.moment(read));
  }

  private void assignChosen() {
    if (officer == null) {
      throw new BusinessRuleViolation("charge.officer-missing");
    }
    charges.assign(new AssignCase(hand.getRef(), officer, shown, reason));
  }

  /** Whom the page showed in charge. */
  public String getShownOfficer() {
    return shown == null && !Clicks.areTakenIn() ? getView().officer() : shown;
  }

  public void setShownOfficer(String shown) {
    this.shown = shown;
  }

  public Long getOfficer() {
    return officer;
  }

  public void setOfficer(Long officer) {
    this.officer = officer;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

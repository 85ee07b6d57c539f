package org.rabta.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.evidence.ConsentUse;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.evidence.AlarmService;
import org.rabta.service.evidence.ConsentToUse;
import org.rabta.service.evidence.ItemHandlingService;
import org.rabta.service.evidence.ItemView;
import org.rabta.service.evidence.NameRecipient;
import org.rabta.service.evidence.RevokeConsent;
import org.rabta.service.evidence.SettleAlarm;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Clicks;

/** The forms of the unit that added an item: consents, and recipients under TLP:RED. */
@Named("itemHandling")
@RequestScoped
public class ItemHandling {

  private static final Map<String, String> FIELDS =
      Map.of(
          "evidence.consent-use-missing", "consent:use",
          "evidence.agreed-by", "consent:by",
          "evidence.consent-day-missing", "consent:on",
          "evidence.consent-later", "consent:on",
          "evidence.day-malformed", "consent:on",
          "evidence.consent", "consent:words",
          "evidence.settlement", "settlement:finding",
          "evidence.revocation", "revocation:reason",
          "share.unit-unknown", "recipient:unit",
          "evidence.recipient-named", "recipient:unit");

  @Inject private CaseInHand hand;
  @Inject private ItemPage page;
  @Inject private ItemHandlingService handling;
  @Inject private AlarmService alarms;
  @Inject private Acts acts;

  private ConsentUse use;
  private String agreedBy;
  private String agreedOn;
  private String note;
  private ConsentUse revoked;
  private String reason;
  private String unit;
  private String finding;

  /** Consents that the item asks for and that are not on record. */
  public List<ConsentUse> getMissing() {
    return Clicks.areTakenIn() ? List.of(ConsentUse.values()) : uses(false);
  }

  /** Consents that are on record. */
  public List<ConsentUse> getGiven() {
    return Clicks.areTakenIn() ? List.of(ConsentUse.values()) : uses(true);
  }

  /** Whether the caller's unit added the item. */
  public boolean isMine() {
    return Clicks.areTakenIn() || page.getView().handling().mine();
  }

  /** Whether the item is for named recipients, whom the caller's unit names. */
  public boolean isNaming() {
    return isMine() && (Clicks.areTakenIn() || page.getView().row().said().tlp() == Tlp.RED);
  }

  private List<ConsentUse> uses(boolean given) {
    ItemView view = page.getView();
    return Arrays.stream(ConsentUse.values())
        .filter(each -> each.isAskedBy(view.row().said()))
        .filter(each -> isGiven(view, each) == given)
        .toList();
  }

  private static boolean isGiven(ItemView view, ConsentUse each) {
    return each == ConsentUse.COURT ? view.handling().court() : view.handling().onward();
  }

  /** Records a consent. */
  public void agree() {
    perform(
        () ->
            handling.consent(
                new ConsentToUse(hand.getRef(), page.key(), use, agreedBy, day(), note)),
        "evidence.consented.done");
  }

  /** Takes a consent back. */
  public void revoke() {
    perform(
        () -> handling.revoke(new RevokeConsent(hand.getRef(), page.key(), revoked, reason)),
        "evidence.revoked.done");
  }

  /** Names a recipient. */
  public void name() {
    perform(
        () -> handling.name(new NameRecipient(hand.getRef(), page.key(), unit)),
        "evidence.named.done");
  }

  /** Strikes a recipient out. */
  public void strike() {
    perform(
        () -> handling.strike(new NameRecipient(hand.getRef(), page.key(), unit)),
        "evidence.struck.done");
  }

  /** Whether an alarm waits for the caller. */
  public boolean isToSettle() {
    return Clicks.areTakenIn() || page.getView().handling().toSettle();
  }

  /** Settles the alarm. */
  public void settle() {
    perform(
        () -> alarms.settle(new SettleAlarm(hand.getRef(), page.key(), finding)),
        "evidence.settled.done");
  }

  private void perform(Runnable act, String done) {
    acts.perform(act, done, page.address(), FIELDS);
  }

  private LocalDate day() {
    try {
      return agreedOn == null || agreedOn.isBlank() ? null : LocalDate.parse(agreedOn.strip());
    } catch (DateTimeParseException malformed) {
      throw new BusinessRuleViolation("evidence.day-malformed");
    }
  }

  public ConsentUse getUse() {
    return use;
  }

  public void setUse(ConsentUse use) {
    this.use = use;
  }

  public String getAgreedBy() {
    return agreedBy;
  }

  public void setAgreedBy(String agreedBy) {
    this.agreedBy = agreedBy;
  }

  public String getAgreedOn() {
    return agreedOn;
  }

  public void setAgreedOn(String agreedOn) {
    this.agreedOn = agreedOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public ConsentUse getRevoked() {
    return revoked;
  }

  public void setRevoked(ConsentUse revoked) {
    this.revoked = revoked;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getFinding() {
    return finding;
  }

  public void setFinding(String finding) {
    this.finding = finding;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }
}

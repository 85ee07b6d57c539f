package org.rabta.web.handoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.domain.handoff.DeclineGround;
import org.rabta.service.handoff.DecideHandOff;
import org.rabta.service.handoff.DeclineHandOff;
import org.rabta.service.handoff.HandOffService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Clicks;

/** Accepts, declines or withdraws the hand-off that the page showed. */
@Named("decision")
@RequestScoped
public class Decision {

  private static final Map<String, String> DECLINE =
      Map.of(
          "handoff.ground-missing", "refusal:ground",
          "handoff.unit-cannot-take", "refusal:suggested",
          "handoff.decline-sentence", "refusal:sentence");

  private static final Map<String, String> WITHDRAWAL =
      Map.of("handoff.withdraw-sentence", "withdrawal:why");

  @Inject private HandOffService handOffs;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;

  private long shown;
  private DeclineGround ground;
  private String sentence;
  private String suggested;
  private String why;

  /** The receiving unit takes custody. */
  public void accept() {
    var asked = new DecideHandOff(hand.getRef(), shown, null);
    acts.perform(() -> handOffs.accept(asked), "handoff.accepted.done", hand.address(), Map.of());
  }

  /** The receiving unit sends it back. */
  public void decline() {
    var asked = new DeclineHandOff(hand.getRef(), shown, ground, sentence, suggested);
    acts.perform(() -> handOffs.decline(asked), "handoff.declined.done", Acts.INBOX, DECLINE);
  }

  /** The proposer takes it back. */
  public void withdraw() {
    var asked = new DecideHandOff(hand.getRef(), shown, why);
    acts.perform(
        () -> handOffs.withdraw(asked), "handoff.withdrawn.done", hand.address(), WITHDRAWAL);
  }

  public DeclineGround[] getGrounds() {
    return DeclineGround.values();
  }

  /** The hand-off that waits now; 0 if none. */
  public long getShown() {
    if (Clicks.areTakenIn()) {
      return shown;
    }
    var pending = hand.getCustody().pending();
    return pending == null ? 0 : pending.id();
  }

  /** The hand-off that the page showed when the button was pressed. */
  public void setShown(long shown) {
    this.shown = shown;
  }

  public DeclineGround getGround() {
    return ground;
  }

  public void setGround(DeclineGround ground) {
    this.ground = ground;
  }

  public String getSentence() {
    return sentence;
  }

  public void setSentence(String sentence) {
    this.sentence = sentence;
  }

  public String getSuggested() {
    return suggested;
  }

  public void setSuggested(String suggested) {
    this.suggested = suggested;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}

package org.rabta.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Consumer;
import org.rabta.domain.outcome.CaseOutcome;
import org.rabta.service.outcome.CloseCase;
import org.rabta.service.outcome.OutcomeOfCase;
import org.rabta.service.outcome.OutcomeQueries;
import org.rabta.service.outcome.OutcomeService;
import org.rabta.service.outcome.TurnCase;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Clicks;
import org.rabta.web.page.Typed;

/** Closing and reopening the case in hand. */
@Named("outcomePage")
@RequestScoped
public class OutcomePage {

  private static final Map<String, String> CLOSING =
      Map.of("outcome.missing", "closing:outcome", "outcome.reason", "closing:reason");

  private static final Map<String, String> TURNING = Map.of("outcome.reason", "turning:reason");

  @Inject private CaseInHand hand;
  @Inject private OutcomeService outcomes;
  @Inject private OutcomeQueries queries;
  @Inject private Acts acts;

  private final Typed closing = new Typed();
  private final Typed turning = new Typed();
  private OutcomeOfCase view;

  public OutcomeOfCase getView() {
    if (view == null) {
      view = queries.ofCase(hand.getRef());
    }
    return view;
  }

  /** Whether the page has the form that closes; what was typed stays. */
  public boolean isClosable() {
    return Clicks.areTakenIn() || getView().can("CLOSE") || closing.isKept();
  }

  /** Whether the page has the form that reopens or asks for it; what was typed stays. */
  public boolean isTurnable() {
    return Clicks.areTakenIn()
        || getView().can("REOPEN")
        || getView().can("ASK_REOPENING")
        || turning.isKept();
  }

  /** Whether that button is there. */
  public boolean offers(String action) {
    return Clicks.areTakenIn() || getView().can(action);
  }

  /** Closes the case. */
  public void close() {
    var asked =
        new CloseCase(
            hand.getRef(),
            closing.submission(),
            closing.choice(CaseOutcome.class, "outcome"),
            closing.text("reason"));
    acts.perform(() -> outcomes.close(asked), "outcome.closed.done", hand.address(), CLOSING);
  }

  /** Reopens the case. */
  public void reopen() {
    turn(outcomes::reopen, "outcome.reopened.done");
  }

  /** Leaves the case closed. */
  public void refuse() {
    turn(outcomes::refuseReopening, "outcome.refused.done");
  }

  /** Asks the unit in custody to reopen the case. */
  public void ask() {
    turn(outcomes::askReopening, "outcome.asked.done");
  }

  private void turn(Consumer<TurnCase> act, String done) {
    var asked = new TurnCase(hand.getRef(), turning.submission(), turning.text("reason"));
    acts.perform(() -> act.accept(asked), done, hand.address(), TURNING);
  }

  public Map<String, Object> getClosing() {
    return closing.getFields();
  }

  public Map<String, Object> getTurning() {
    return turning.getFields();
  }

  public CaseOutcome[] getOutcomes() {
    return CaseOutcome.values();
  }
}

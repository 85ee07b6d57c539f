package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.request.Finding;
import org.rabta.domain.request.ReturnGround;
import org.rabta.service.request.AnswerRequest;
import org.rabta.service.request.OnRequest;
import org.rabta.service.request.RequestService;
import org.rabta.service.request.ReturnRequest;
import org.rabta.service.request.WithdrawRequest;
import org.rabta.web.page.Address;

/** Claims, releases, answers, returns or withdraws the request in hand. */
@Named("requestDecision")
@RequestScoped
public class RequestDecision {

  private static final Map<String, String> ANSWER =
      Map.of("request.finding-missing", "answering:finding", "request.answer", "answering:words");
  private static final Map<String, String> RETURN =
      Map.of("request.ground-missing", "giving:ground", "request.return-reason", "giving:reason");
  private static final Map<String, String> WITHDRAWAL =
      Map.of("request.withdraw-reason", "withdrawing:why");

  @Inject private RequestService requests;
  @Inject private RequestInHand hand;
  @Inject private RequestActs acts;

  private Finding finding;
  private String words;
  private ReturnGround ground;
  private String reason;
  private String why;
  private List<StatementForm> statements;

  public void claim() {
    var asked = new OnRequest(hand.getRef());
    perform(() -> requests.claim(asked), "request.claimed.done", hand.address(), Map.of());
  }

  public void release() {
    var asked = new OnRequest(hand.getRef());
    perform(() -> requests.release(asked), "request.released.done", hand.address(), Map.of());
  }

  public void answer() {
    perform(
        () ->
            requests.answer(
                new AnswerRequest(
                    hand.getRef(),
                    finding,
                    words,
                    getStatements().stream()
                        .map(s -> new AnswerRequest.About(s.getBlock(), s.statement()))
                        .toList())),
        "request.answered.done",
        hand.address(),
        ANSWER);
  }

  public void giveBack() {
    var asked = new ReturnRequest(hand.getRef(), ground, reason);
    perform(
        () -> requests.giveBack(asked), "request.returned.done", Address.of("/requests"), RETURN);
  }

  public void withdraw() {
    var asked = new WithdrawRequest(hand.getRef(), why);
    perform(() -> requests.withdraw(asked), "request.withdrawn.done", hand.address(), WITHDRAWAL);
  }

  private void perform(Runnable act, String done, Address next, Map<String, String> fields) {
    acts.perform(act, done, hand.getRef(), next, fields);
  }

  /** One form for each address that is to be blocked, in a fixed order. */
  public List<StatementForm> getStatements() {
    if (statements == null) {
      statements =
          hand.getView().blocks().stream()
              .map(block -> new StatementForm(block.id(), block.address()))
              .toList();
    }
    return statements;
  }

  /** The answers that fit the kind of request; none for blocking. */
  public Set<Finding> getFindings() {
    return Finding.of(hand.getView().row().kind());
  }

  public ReturnGround[] getGrounds() {
    return ReturnGround.values();
  }

  public Finding getFinding() {
    return finding;
  }

  public void setFinding(Finding finding) {
    this.finding = finding;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public ReturnGround getGround() {
    return ground;
  }

  public void setGround(ReturnGround ground) {
    this.ground = ground;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}

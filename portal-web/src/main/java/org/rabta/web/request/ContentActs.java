package org.rabta.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.rabta.domain.request.Seen;
import org.rabta.service.request.BlockView;
import org.rabta.service.request.ContentService;
import org.rabta.service.request.LookAgain;
import org.rabta.service.request.StateContent;
import org.rabta.web.language.Moments;
import org.rabta.web.page.Clicks;

/** Looks at blocked content again, or states anew what became of it. */
@Named("contentActs")
@RequestScoped
public class ContentActs {

  private static final Map<String, String> LOOK =
      Map.of(
          "request.seen-missing", "looking:seen",
          "request.check-ahead", "looking:at",
          "request.seen-from", "looking:from");

  @Inject private ContentService content;
  @Inject private RequestInHand hand;
  @Inject private RequestActs acts;

  private Long block;
  private Seen seen;
  private LocalDateTime at;
  private String from;
  private Long again;
  private StatementForm statement;

  /** Records what a person saw. */
  public void look() {
    acts.perform(
        () ->
            content.look(
                new LookAgain(
                    hand.getRef(),
                    block,
                    seen,
                    at == null ? null : at.atZone(Moments.ZONE).toInstant(),
                    from)),
        "request.looked.done",
        hand.getRef(),
        hand.address(),
        LOOK);
  }

  /** States anew. */
  public void state() {
    acts.perform(
        () -> content.state(new StateContent(hand.getRef(), again, getStatement().statement())),
        "request.stated.done",
        hand.getRef(),
        hand.address(),
        Map.of());
  }

  /** Addresses that should be out of reach. */
  public List<BlockView> getLookable() {
    return blocks(false);
  }

  /** Addresses about which something else may be stated now. */
  public List<BlockView> getStatable() {
    return blocks(true);
  }

  private List<BlockView> blocks(boolean toState) {
    return hand.getView().blocks().stream()
        .filter(
            b ->
                Clicks.areTakenIn()
                    || (toState ? !b.state().successors().isEmpty() : b.state().isOutOfReach()))
        .toList();
  }

  public Seen[] getSights() {
    return Seen.values();
  }

  public StatementForm getStatement() {
    if (statement == null) {
      statement = new StatementForm(0, "");
    }
    return statement;
  }

  public Long getBlock() {
    return block;
  }

  public void setBlock(Long block) {
    this.block = block;
  }

  public Seen getSeen() {
    return seen;
  }

  public void setSeen(Seen seen) {
    this.seen = seen;
  }

  public LocalDateTime getAt() {
    return at;
  }

  public void setAt(LocalDateTime at) {
    this.at = at;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public Long getAgain() {
    return again;
  }

  public void setAgain(Long again) {
    this.again = again;
  }
}

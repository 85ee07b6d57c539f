package org.rabta.web.linkage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.rabta.service.linkage.MergeCase;
import org.rabta.service.linkage.MergePreview;
import org.rabta.service.linkage.MergeService;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.frame.RuleWords;
import org.rabta.web.page.Kept;

/** Shows what merging another case into the case in hand would do, and does it. */
@Named("mergePage")
@RequestScoped
public class MergePage {

  private static final String REASON = "merge:reason";

  @Inject private CaseInHand hand;
  @Inject private Acts acts;
  @Inject private MergeService service;
  @Inject private RuleWords sentences;

  private String other;
  private String reason;
  private List<String> letIn;
  private MergePreview view;

  /** Reads both before the page is made, so that a refusal is answered with a status of its own. */
  public void load() {
    getView();
  }

  public MergePreview getView() {
    if (view == null) {
      view = service.preview(hand.getRef(), getOther());
    }
    return view;
  }

  /** Why it cannot be done, as a sentence; null if it can. */
  public String getAgainst() {
    return getView().against() == null ? null : sentences.of(getView().against());
  }

  /** Merges the other case into the one in hand. */
  public void merge() {
    acts.perform(
        () -> service.merge(new MergeCase(hand.getRef(), getOther(), reason, letIn)),
        "merge.done",
        hand.part("links"),
        Map.of("merge.reason", REASON));
  }

  public String getOther() {
    return other == null ? Kept.parameter("other") : other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public List<String> getLetIn() {
    return letIn;
  }

  public void setLetIn(List<String> letIn) {
    this.letIn = letIn;
  }
}

package org.rabta.web.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.service.intake.DraftService;
import org.rabta.service.intake.DraftView;
import org.rabta.service.intake.IntakeService;
import org.rabta.service.intake.JoinCase;
import org.rabta.service.intake.OpenCase;

/** The draft that a page works on, as the service last kept it. */
@Dependent
public class DraftInHand implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftService drafts;
  @Inject private IntakeService intake;

  private UUID key;
  private String openedCase;
  private Instant savedAt;
  private transient ReportContent content;
  private transient RoutingDecision routing;

  List<DraftView> unfinished() {
    return drafts.unfinished();
  }

  /** Begins a draft that says no more than what the page presets. */
  UUID begin(ReportContent preset) {
    DraftView draft = drafts.begin();
    drafts.keep(draft.id(), preset);
    return draft.id();
  }

  void find(UUID draft) {
    remember(drafts.find(draft));
  }

  /** Keeps one step; what another window has kept of the other steps in the meantime stays. */
  void keep(ReportForm form, Step step) {
    ReportContent before = drafts.find(key).content();
    remember(drafts.keep(key, form.write(before, step)));
  }

  /**
   * Opens the case.
   *
   * @return its reference
   */
  String open() {
    return intake.open(new OpenCase(key, Deductions.drawn(content())));
  }

  /** Adds the report to a case that is on record already. */
  void join(String reference) {
    intake.join(new JoinCase(key, Deductions.drawn(content()), reference));
  }

  ReportContent content() {
    if (content == null) {
      find(key);
    }
    return content;
  }

  /** The facts of the draft, with those that follow from its other answers. */
  public CaseFacts getFacts() {
    return Deductions.drawn(content()).facts();
  }

  /** What the decision tables say about them. */
  public RoutingDecision getRouting() {
    if (routing == null) {
      routing = drafts.routingOf(getFacts());
    }
    return routing;
  }

  /** Reference of the case that was opened from the draft; null if none was. */
  public String getOpenedCase() {
    return openedCase;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  private void remember(DraftView draft) {
    key = draft.id();
    openedCase = draft.openedCase();
    savedAt = draft.updatedAt();
    content = draft.content();
    routing = null;
  }
}

package org.rabta.web.intake;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.NoSuchRecord;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.service.intake.DraftService;
import org.rabta.service.intake.DraftView;
import org.rabta.service.intake.IntakeService;
import org.rabta.service.intake.OpenCase;
import org.rabta.web.frame.Notices;

/**
 * Leads through the steps of taking down a report. The draft is kept by the service with every
 * change; the page itself holds what is being typed, and nothing that is not in the draft too.
 */
public abstract class IntakePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALREADY_OPENED = "draft.already-opened";

  @Inject private DraftService drafts;
  @Inject private IntakeService intake;
  @Inject private Notices notices;
  @Inject private Answering answering;

  private final Flow flow;
  private final Position at;
  private final ReportForm form = new ReportForm();
  private String openedCase;
  private Instant savedAt;
  private boolean unsaved;
  private transient ReportContent stored;
  private transient RoutingDecision routing;
  private transient List<DraftView> unfinished;

  IntakePage(Flow flow) {
    this.flow = flow;
    this.at = new Position(flow);
  }

  /** What a new draft says before anybody has typed anything. */
  ReportContent begun(ReportContent empty) {
    return empty;
  }

  /** Reads the draft that the address names; without one, the page lists the unfinished ones. */
  public void load() {
    if (at.getDraft() == null) {
      unfinished = drafts.unfinished();
      return;
    }
    DraftView draft = drafts.find(at.key());
    openedCase = draft.openedCase();
    remember(draft);
    form.read(stored, flow);
    if (at.isChecking() && openedCase == null) {
      answering.tell(Problem.beforeOpening(form, List.of(at.getCurrent())));
    }
  }

  public void begin() {
    DraftView draft = drafts.begin();
    drafts.keep(draft.id(), begun(draft.content()));
    at.setDraft(draft.id().toString());
    answering.redirect(at.address(1));
  }

  /** Keeps the step; stays where it is. */
  public void save() {
    kept();
  }

  /** Keeps the step, then shows another one. */
  public void go(int number) {
    if (kept()) {
      answering.redirect(at.address(number));
    }
  }

  /** Opens the case, once; what stands against it is told. */
  public void open() {
    if (!kept()) {
      return;
    }
    form.read(stored(), flow);
    if (!getOpenPoints().isEmpty()) {
      answering.tell("intake.open.incomplete", getOpenPoints().size());
      return;
    }
    try {
      String reference = intake.open(new OpenCase(at.key(), Deductions.drawn(stored())));
      notices.done("intake.open.done", reference);
      answering.redirect("/case?ref=" + reference);
    } catch (BusinessRuleViolation refused) {
      answer(refused);
    }
  }

  /** What stands against opening the case, each with the step on which it is put right. */
  public List<OpenPoint> getOpenPoints() {
    List<OpenPoint> points = new ArrayList<>();
    for (Problem problem : Problem.beforeOpening(form, flow.getSteps())) {
      String step = at.checking(flow.stepOf(problem.field()));
      points.add(new OpenPoint(answering.words(problem), step));
    }
    return points;
  }

  private boolean kept() {
    List<Problem> problems = Problem.onStep(form, at.getCurrent());
    answering.tell(problems);
    unsaved = !problems.isEmpty();
    try {
      if (!unsaved) {
        ReportContent before = drafts.find(at.key()).content();
        remember(drafts.keep(at.key(), form.write(before, at.getCurrent())));
      }
    } catch (BusinessRuleViolation refused) {
      unsaved = true;
      answer(refused);
    }
    return !unsaved;
  }

  private void answer(BusinessRuleViolation refused) {
    if (refused instanceof NoSuchRecord) {
      throw refused;
    }
    if (refused.code().equals(ALREADY_OPENED)) {
      answering.redirect(at.address(at.getNumber()));
    } else {
      answering.tell(refused);
    }
  }

  private void remember(DraftView draft) {
    stored = draft.content();
    savedAt = draft.updatedAt();
    routing = null;
  }

  private ReportContent stored() {
    if (stored == null) {
      stored = drafts.find(at.key()).content();
    }
    return stored;
  }

  /** What the decision tables say about the draft as it was last kept. */
  public RoutingDecision getRouting() {
    if (routing == null) {
      routing = drafts.routingOf(Deductions.drawn(stored()).facts());
    }
    return routing;
  }

  public List<DraftView> getUnfinished() {
    return unfinished == null ? List.of() : unfinished;
  }

  /** Reference of the case that was opened from this draft; null if none was. */
  public String getOpenedCase() {
    return openedCase;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  /** Whether the last change could not be kept. */
  public boolean isUnsaved() {
    return unsaved;
  }

  public Flow getFlow() {
    return flow;
  }

  public Position getAt() {
    return at;
  }

  public ReportForm getForm() {
    return form;
  }

  /** The longest text that a field takes, in characters. */
  public int longest(String field) {
    return ReportField.valueOf(field).longest();
  }
}

package org.rabta.web.intake;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.rabta.domain.intake.ReportContent;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.service.intake.DraftView;
import org.rabta.web.frame.Notices;
import org.rabta.web.page.Address;

/**
 * Leads through the steps of taking down a report. The draft is kept by the service with every
 * change; the page itself holds what is being typed, and nothing that is not in the draft too.
 */
public abstract class IntakePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftInHand draft;
  @Inject private Notices notices;
  @Inject private Answering answering;

  private final Flow flow;
  private final Position at;
  private final ReportForm form = new ReportForm();
  private String unsaved;
  private transient List<DraftView> unfinished;

  IntakePage(Flow flow) {
    this.flow = flow;
    this.at = new Position(flow);
  }

  /** What a new draft says before anybody has typed anything. */
  ReportContent preset() {
    return ReportContent.empty();
  }

  /** Reads the draft that the address names; without one, the page lists the unfinished ones. */
  public void load() {
    if (at.getDraft() == null) {
      unfinished = draft.unfinished();
      return;
    }
    draft.find(at.key());
    form.read(draft.content(), flow);
    if (at.isChecking() && draft.getOpenedCase() == null) {
      answering.tell(Problem.beforeOpening(form, List.of(at.getCurrent())));
    }
  }

  public void begin() {
    at.setDraft(draft.begin(preset()).toString());
    at.address(1).follow();
  }

  public void save() {
    kept();
  }

  /** Keeps the step, then shows another one. */
  public void go(int number) {
    if (kept()) {
      at.address(number).follow();
    }
  }

  /** Opens the case, once; what stands against it is told. */
  public void open() {
    if (!kept()) {
      return;
    }
    draft.find(at.key());
    if (draft.getOpenedCase() != null) {
      at.address(at.getNumber()).follow();
      return;
    }
    form.read(draft.content(), flow);
    int against = getOpenPoints().size();
    if (against > 0) {
      answering.tell("intake.open.incomplete", against);
      return;
    }
    try {
      String reference = draft.open();
      notices.done("intake.open.done", reference);
      Address.of("/case").with("ref", reference).follow();
    } catch (BusinessRuleViolation refused) {
      answer(refused);
    }
  }

  /** Adds the report to a case that is on record, when everything typed is kept. */
  public void join(String reference) {
    if (!kept()) {
      return;
    }
    try {
      draft.join(reference);
      notices.done("intake.join.done", reference);
      Address.of("/case").with("ref", reference).follow();
    } catch (BusinessRuleViolation refused) {
      answer(refused);
    }
  }

  /** What stands against opening the case, each with the step on which it is put right. */
  public List<OpenPoint> getOpenPoints() {
    return Problem.beforeOpening(form, flow.getSteps()).stream()
        .map(
            problem ->
                new OpenPoint(
                    answering.words(problem.violation()),
                    at.checking(flow.stepOf(problem.field())).toString()))
        .toList();
  }

  private boolean kept() {
    List<Problem> problems = Problem.onStep(form, at.getCurrent());
    answering.tell(problems);
    unsaved = problems.isEmpty() ? null : answering.words(problems.get(0).violation());
    try {
      if (unsaved == null && at.getCurrent().asksSomething()) {
        draft.keep(form, at.getCurrent());
      }
    } catch (BusinessRuleViolation refused) {
      unsaved = answering.words(refused);
      answer(refused);
    }
    return unsaved == null;
  }

  /** A draft that was opened in the meantime is shown again, with the way to its case. */
  private void answer(BusinessRuleViolation refused) {
    draft.find(at.key());
    if (draft.getOpenedCase() == null) {
      answering.tell(refused);
    } else {
      at.address(at.getNumber()).follow();
    }
  }

  public DraftInHand getDraft() {
    return draft;
  }

  public List<DraftView> getUnfinished() {
    return unfinished == null ? List.of() : unfinished;
  }

  /** Why the last change could not be kept; null if it was. */
  public String getUnsaved() {
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
}

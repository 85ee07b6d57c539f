package org.rabta.acceptance.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.rabta.acceptance.Seat;

/** The facts of a case, what was made of them, and what officers say to that. */
public final class AssessmentPages {

  private final Seat seat;
  private final String reference;

  /** The pages of one case as that person uses them. */
  public AssessmentPages(Seat seat, String reference) {
    this.seat = seat;
    this.reference = reference;
  }

  /** Shows the facts of the case. */
  public AssessmentPages show() {
    seat.open("/case?ref=" + reference + "&tab=facts");
    return this;
  }

  /** What holds now. */
  public Locator standing() {
    return seat.page().locator("#standing");
  }

  /** The facts in force. */
  public Locator facts() {
    return seat.page().locator("#facts");
  }

  /** The assessments, newest first. */
  public Locator assessments() {
    return seat.page().locator("#assessments ol.timeline > li");
  }

  /** What the page says when custody should move. */
  public Locator reRouting() {
    return seat.page().locator(".re-routing");
  }

  /** Shows the page on which facts are recorded, all questions in sight. */
  public AssessmentPages showRecord() {
    seat.open("/assessment/record?ref=" + reference);
    return this;
  }

  /** Unfolds the questions that are not asked next. */
  public AssessmentPages unfold() {
    seat.page().locator("details.others > summary").click();
    return this;
  }

  /** Says who the answers come from and how sure they are. */
  public AssessmentPages source(String kind, String reliability, String credibility) {
    seat.field("assessment.source.label").selectOption(kind);
    seat.field("assessment.reliability.label").selectOption(reliability);
    seat.field("assessment.credibility.label").selectOption(credibility);
    return this;
  }

  /** Answers a question that stands as choices side by side, by the key of the answer. */
  public AssessmentPages choose(String question, String answer) {
    seat.role(AriaRole.RADIOGROUP, seat.words().of(question))
        .getByText(seat.words().of(answer), new Locator.GetByTextOptions().setExact(true))
        .click();
    return this;
  }

  /** Ticks one of several answers. */
  public AssessmentPages tick(String answer) {
    seat.field(answer).check();
    return this;
  }

  /** Saves what was answered. */
  public void save() {
    seat.button("assessment.record.save").click();
  }

  /** Shows the page on which an assessment is confirmed or overridden. */
  public AssessmentPages showReview() {
    seat.open("/assessment/review?ref=" + reference);
    return this;
  }

  /** Agrees with the tables on the page that is shown. */
  public void confirm() {
    seat.button("assessment.confirm.action").click();
  }

  /** Overrides on the page that is shown. */
  public void override(String strand, String unit, String ground, String reason) {
    seat.field("assessment.override.strand").selectOption(strand);
    seat.field("assessment.override.lead").selectOption(unit);
    seat.field("assessment.override.ground").selectOption(ground);
    seat.field("field.assessment.reason").fill(reason);
    seat.button("assessment.override.action").click();
  }
}

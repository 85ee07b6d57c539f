package org.rabta.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.rabta.domain.assessment.OverrideGround;
import org.rabta.domain.typology.Strand;
import org.rabta.service.assessment.AssessmentService;
import org.rabta.service.assessment.ConfirmAssessment;
import org.rabta.service.assessment.OverrideAssessment;
import org.rabta.web.caserecord.Acts;
import org.rabta.web.caserecord.CaseInHand;
import org.rabta.web.page.Address;
import org.rabta.web.page.Clicks;

/** Confirms or overrides the assessment that the page showed. */
@Named("reviewing")
@RequestScoped
public class Reviewing {

  private static final Map<String, String> FIELDS =
      Map.of(
          "assessment.ground-missing", "overriding:ground",
          "assessment.reason-too-short", "overriding:reason",
          "assessment.reason", "overriding:reason",
          "assessment.override-changes-nothing", "overriding:strand",
          "handoff.unit-cannot-take", "overriding:to");

  @Inject private AssessmentService assessments;
  @Inject private Assessed assessed;
  @Inject private CaseInHand hand;
  @Inject private Acts acts;

  private long decision;
  private long review;
  private Strand strand;
  private String to;
  private OverrideGround ground;
  private String reason;

  /** The officer agrees with the tables. */
  public void confirm() {
    var asked = new ConfirmAssessment(hand.getRef(), decision, review);
    acts.perform(() -> assessments.confirm(asked), "assessment.confirmed.done", facts(), Map.of());
  }

  /** The officer puts something else in their place. */
  public void override() {
    var asked = new OverrideAssessment(hand.getRef(), decision, review, strand, to, ground, reason);
    acts.perform(() -> assessments.override(asked), "assessment.overridden.done", facts(), FIELDS);
  }

  /** Whether the page has the forms. */
  public boolean isOffered() {
    return Clicks.areTakenIn() || assessed.getOfCase().mayReview();
  }

  private Address facts() {
    return hand.part("facts");
  }

  /** The assessment that is shown now, or was when the button was pressed. */
  public long getDecision() {
    return Clicks.areTakenIn() ? decision : assessed.getOfCase().latest().id();
  }

  public void setDecision(long decision) {
    this.decision = decision;
  }

  /** The latest review as it is shown now, or was when the button was pressed; 0 if none. */
  public long getReview() {
    return Clicks.areTakenIn() ? review : assessed.getOfCase().lastReview();
  }

  public void setReview(long review) {
    this.review = review;
  }

  public Strand[] getStrands() {
    return Strand.values();
  }

  public OverrideGround[] getGrounds() {
    return OverrideGround.values();
  }

  public Strand getStrand() {
    return strand;
  }

  public void setStrand(Strand strand) {
    this.strand = strand;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public OverrideGround getGround() {
    return ground;
  }

  public void setGround(OverrideGround ground) {
    this.ground = ground;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

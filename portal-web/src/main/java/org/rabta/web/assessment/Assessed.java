package org.rabta.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.access.UnitRef;
import org.rabta.service.assessment.AssessmentQueries;
import org.rabta.service.assessment.AssessmentView;
import org.rabta.service.assessment.AssessmentsOfCase;
import org.rabta.web.caserecord.CaseInHand;

/** The assessments of the case in hand, and what was believed about it on a day. */
@Named("assessed")
@RequestScoped
public class Assessed {

  @Inject private CaseInHand hand;
  @Inject private AssessmentQueries assessments;
  @Inject private AssessmentWords words;

  private AssessmentsOfCase ofCase;
  private String known;
  private String about;

  public AssessmentsOfCase getOfCase() {
    if (ofCase == null) {
      ofCase = assessments.ofCase(hand.getRef());
    }
    return ofCase;
  }

  /** What is believed now. */
  public List<FactLine> getFacts() {
    return words.lines(getOfCase().beliefs());
  }

  /** The answer in force to one fact, in words. */
  public String now(String fact) {
    return words.now(getOfCase().beliefs(), fact);
  }

  /** Names of facts that nobody knows. */
  public List<String> getUnknown() {
    return words.unknown(getOfCase().beliefs());
  }

  /** The assessments, newest first. */
  public List<AssessmentView> getAll() {
    return getOfCase().all();
  }

  /** The unit that custody should move to after new facts; null if none. */
  public UnitRef getReRouteTo() {
    return hand.getCustody().pending() == null ? getOfCase().reRouteTo() : null;
  }

  /** Whether the caller, in custody, is the one to act on that. */
  public boolean isReRouteMine() {
    return getOfCase().mayReview();
  }

  /** Whether the address asks what was believed. */
  public boolean isLookingBack() {
    return day(known).isPresent() && day(about).isPresent();
  }

  /** What was believed, by the days in the address. */
  public List<FactLine> getBelieved() {
    return words.lines(
        assessments.believed(hand.getRef(), day(known).orElseThrow(), day(about).orElseThrow()));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(LocalDate::parse);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  public String getKnown() {
    return known;
  }

  public void setKnown(String known) {
    this.known = known;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }
}

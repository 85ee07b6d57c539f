package org.rabta.web.assessment;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.rabta.domain.assessment.Credibility;
import org.rabta.domain.assessment.Grade;
import org.rabta.domain.assessment.Reliability;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.web.frame.FieldRefusals;
import org.rabta.web.language.Messages;

/** Who said it, how sure, since when: one source for all answers of the form. */
public class SourceForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private SourceKind source;
  private Reliability reliability = Reliability.F;
  private Credibility credibility = Credibility.CANNOT_BE_JUDGED;
  private String since;
  private String until;
  private boolean correction;

  Grade grade() {
    return new Grade(reliability, credibility);
  }

  LocalDate sinceDay() {
    return day(since);
  }

  LocalDate untilDay() {
    return day(until);
  }

  /** Whether both days can be read; says so beside the field if not. */
  boolean isReadable(Messages words) {
    return isReadable("facts:since", since, words) & isReadable("facts:until", until, words);
  }

  private static boolean isReadable(String field, String text, Messages words) {
    try {
      day(text);
      return true;
    } catch (DateTimeException unreadable) {
      FieldRefusals.beside(field, words.get("assessment.day.unreadable"));
      return false;
    }
  }

  private static LocalDate day(String text) {
    return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
  }

  public SourceKind[] getSources() {
    return SourceKind.values();
  }

  public Reliability[] getReliabilities() {
    return Reliability.values();
  }

  public Credibility[] getCredibilities() {
    return Credibility.values();
  }

  public SourceKind getSource() {
    return source;
  }

  public void setSource(SourceKind source) {
    this.source = source;
  }

  public Reliability getReliability() {
    return reliability;
  }

  public void setReliability(Reliability reliability) {
    this.reliability = reliability;
  }

  public Credibility getCredibility() {
    return credibility;
  }

  public void setCredibility(Credibility credibility) {
    this.credibility = credibility;
  }

  public String getSince() {
    return since;
  }

  public void setSince(String since) {
    this.since = since;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public boolean isCorrection() {
    return correction;
  }

  public void setCorrection(boolean correction) {
    this.correction = correction;
  }
}

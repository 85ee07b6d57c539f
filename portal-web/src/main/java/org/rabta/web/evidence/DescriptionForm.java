package org.rabta.web.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.evidence.Description;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** What is said of a file, as it is typed. */
public class DescriptionForm {

  private String about;
  private String source;
  private String collectedOn;
  private String collectedAt;
  private String collectedBy;

  /**
   * Agencies that work on a case together see what each of them adds, unless somebody narrows it.
   */
  private String tlp = Tlp.AMBER.name();

  private boolean noOnward;
  private boolean notInCourt;

  /** From the parameters that the script sends, by the names of the fields. */
  static DescriptionForm of(UnaryOperator<String> parameters) {
    var form = new DescriptionForm();
    form.about = parameters.apply("about");
    form.source = parameters.apply("source");
    form.collectedOn = parameters.apply("collectedOn");
    form.collectedAt = parameters.apply("collectedAt");
    form.collectedBy = parameters.apply("collectedBy");
    form.tlp = parameters.apply("tlp");
    form.noOnward = "true".equals(parameters.apply("noOnward"));
    form.notInCourt = "true".equals(parameters.apply("notInCourt"));
    return form;
  }

  /**
   * The same as a value.
   *
   * @throws BusinessRuleViolation {@code evidence.day-malformed} and the refusals of {@link
   *     Description}
   */
  Description read() {
    var mark =
        Arrays.stream(Tlp.values()).filter(one -> one.name().equals(tlp)).findFirst().orElse(null);
    return new Description(
        about, source, day(), collectedAt, collectedBy, mark, noOnward, notInCourt);
  }

  private LocalDate day() {
    try {
      return collectedOn == null || collectedOn.isBlank()
          ? null
          : LocalDate.parse(collectedOn.strip());
    } catch (DateTimeParseException malformed) {
      throw new BusinessRuleViolation("evidence.day-malformed");
    }
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getCollectedOn() {
    return collectedOn;
  }

  public void setCollectedOn(String collectedOn) {
    this.collectedOn = collectedOn;
  }

  public String getCollectedAt() {
    return collectedAt;
  }

  public void setCollectedAt(String collectedAt) {
    this.collectedAt = collectedAt;
  }

  public String getCollectedBy() {
    return collectedBy;
  }

  public void setCollectedBy(String collectedBy) {
    this.collectedBy = collectedBy;
  }

  public String getTlp() {
    return tlp;
  }

  public void setTlp(String tlp) {
    this.tlp = tlp;
  }

  public boolean isNoOnward() {
    return noOnward;
  }

  public void setNoOnward(boolean noOnward) {
    this.noOnward = noOnward;
  }

  public boolean isNotInCourt() {
    return notInCourt;
  }

  public void setNotInCourt(boolean notInCourt) {
    this.notInCourt = notInCourt;
  }
}

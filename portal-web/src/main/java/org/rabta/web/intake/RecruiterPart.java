package org.rabta.web.intake;

import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.intake.ReportContent;

/** Who recruited, as far as anybody can tell. */
public class RecruiterPart implements FormPart {

  private static final long serialVersionUID = 1L;

  private String name;
  private String phone;
  private String licence;

  @Override
  public void read(ReportContent content) {
    RecruiterEntry entry = content.recruiter();
    name = entry == null ? null : entry.name();
    phone = entry == null ? null : entry.phone();
    licence = entry == null ? null : entry.licence();
  }

  @Override
  public ReportContent write(ReportContent content) {
    RecruiterEntry entry =
        new RecruiterEntry(FormPart.typed(name), FormPart.typed(phone), FormPart.typed(licence));
    return new ReportContent(
        content.title(),
        content.summary(),
        content.narrative(),
        content.reporterRole(),
        content.facts(),
        content.advertisement(),
        entry.saysSomething() ? entry : null,
        content.victim());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getLicence() {
    return licence;
  }

  public void setLicence(String licence) {
    this.licence = licence;
  }
}

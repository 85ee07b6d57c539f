package org.rabta.web.intake;

import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.intake.ReportContent;

/** What happened, and what the reporter is to the matter. */
public class StoryPart implements FormPart {

  private static final long serialVersionUID = 1L;

  private String title;
  private String summary;
  private String narrative;
  private String reporterRole;

  @Override
  public void read(ReportContent content) {
    title = content.title();
    summary = content.summary();
    narrative = content.narrative();
    ReporterRole role = content.reporterRole();
    boolean told = title != null || summary != null || narrative != null;
    reporterRole = role == ReporterRole.UNKNOWN && !told ? null : role.name();
  }

  @Override
  public ReportContent write(ReportContent content) {
    return new ReportContent(
        FormPart.typed(title),
        FormPart.typed(summary),
        FormPart.typed(narrative),
        reporterRole == null ? ReporterRole.UNKNOWN : ReporterRole.valueOf(reporterRole),
        content.facts(),
        content.advertisement(),
        content.recruiter(),
        content.victim());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getNarrative() {
    return narrative;
  }

  public void setNarrative(String narrative) {
    this.narrative = narrative;
  }

  /** Name of a {@link ReporterRole}; null while unanswered. */
  public String getReporterRole() {
    return reporterRole;
  }

  public void setReporterRole(String reporterRole) {
    this.reporterRole = reporterRole;
  }
}

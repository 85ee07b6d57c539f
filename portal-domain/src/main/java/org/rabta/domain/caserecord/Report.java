package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * A report as it was taken down. Its narrative is read on the case page alone, never in lists,
 * previews or notices.
 */
@Entity
@Table(name = "report")
public class Report {

  /** Longest narrative, in characters. */
  public static final int LONGEST_NARRATIVE = 10_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String narrative;

  @Enumerated(EnumType.STRING)
  @Column(name = "reporter_role")
  private ReporterRole reporterRole;

  @Column(name = "received_unit")
  private String receivedUnit;

  @Column(name = "received_by")
  private String receivedBy;

  @Column(name = "received_at")
  private Instant receivedAt;

  protected Report() {}

  /**
   * @throws BusinessRuleViolation if the narrative is missing or longer than {@value
   *     #LONGEST_NARRATIVE} characters
   */
  public Report(CaseRecord of, String narrative, ReporterRole reporterRole) {
    this.caseId = of.id();
    this.narrative = Text.required("report.narrative", narrative, LONGEST_NARRATIVE);
    this.reporterRole = reporterRole;
    this.receivedUnit = of.custody().unit();
    this.receivedBy = of.officer().map(Officer::name).orElseThrow();
    this.receivedAt = of.openedAt();
  }

  /**
   * A report that joins a case which is on record already.
   *
   * @param by who took it down
   * @param unit the unit that took it down
   * @throws BusinessRuleViolation as for a report that opens a case
   */
  public static Report joining(
      CaseRecord of,
      String narrative,
      ReporterRole reporterRole,
      Officer by,
      String unit,
      Instant at) {
    var report = new Report();
    report.caseId = of.id();
    report.narrative = Text.required("report.narrative", narrative, LONGEST_NARRATIVE);
    report.reporterRole = reporterRole;
    report.receivedUnit = unit;
    report.receivedBy = by.name();
    report.receivedAt = at;
    return report;
  }

  public String narrative() {
    return narrative;
  }

  public ReporterRole reporterRole() {
    return reporterRole;
  }

  public String receivedUnit() {
    return receivedUnit;
  }

  public String receivedBy() {
    return receivedBy;
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}

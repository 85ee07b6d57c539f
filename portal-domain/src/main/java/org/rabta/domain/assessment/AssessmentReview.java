package org.rabta.domain.assessment;

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
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.RecordedDecision;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.typology.Strand;

/**
 * What an officer of the unit in custody said to an assessment: confirmed, or overridden with a
 * reason. Reviews of a case follow one another; none is changed. A review stands as long as the
 * tables come to the outcome that it speaks of; when new facts lead them elsewhere, it has ended.
 */
@Entity
@Table(name = "assessment_review")
public class AssessmentReview {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "decision_id")
  private Long decisionId;

  private Long follows;

  @Enumerated(EnumType.STRING)
  private ReviewKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "table_strand")
  private Strand tableStrand;

  @Column(name = "table_agency")
  private String tableAgency;

  @Column(name = "table_unit")
  private String tableUnit;

  @Enumerated(EnumType.STRING)
  private Strand strand;

  @Column(name = "lead_agency")
  private String leadAgency;

  @Column(name = "lead_unit")
  private String leadUnit;

  @Enumerated(EnumType.STRING)
  private OverrideGround ground;

  private String reason;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_name")
  private String reviewedName;

  private String unit;
  private String agency;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  protected AssessmentReview() {}

  private AssessmentReview(
      RecordedDecision reviewed, AssessmentReview last, Outcome holds, Caller by, Instant at) {
    var tables = Outcome.of(reviewed.decision());
    this.caseId = reviewed.caseId();
    this.decisionId = reviewed.id();
    this.follows = last == null ? null : last.id;
    this.tableStrand = tables.strand();
    this.tableAgency = tables.lead().agency();
    this.tableUnit = tables.lead().unit();
    this.strand = holds.strand();
    this.leadAgency = holds.lead().agency();
    this.leadUnit = holds.lead().unit();
    this.reviewedBy = by.subject();
    this.reviewedName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.reviewedAt = at;
  }

  /**
   * The officer agrees with the tables; an override before it ends.
   *
   * @param last the review before; null if none
   */
  public static AssessmentReview confirm(
      RecordedDecision reviewed, AssessmentReview last, Caller by, Instant at) {
    var tables = Outcome.of(reviewed.decision());
    var review = new AssessmentReview(reviewed, last, tables, by, at);
    review.kind = ReviewKind.CONFIRMED;
    return review;
  }

  /**
   * The officer puts another outcome in the place of the tables'.
   *
   * @param last the review before; null if none
   * @throws BusinessRuleViolation {@code assessment.override-changes-nothing} if it is what the
   *     tables say anyway
   */
  public static AssessmentReview override(
      RecordedDecision reviewed,
      AssessmentReview last,
      Overriding overriding,
      Caller by,
      Instant at) {
    if (overriding.outcome().equals(Outcome.of(reviewed.decision()))) {
      throw new BusinessRuleViolation("assessment.override-changes-nothing");
    }
    var review = new AssessmentReview(reviewed, last, overriding.outcome(), by, at);
    review.kind = ReviewKind.OVERRIDDEN;
    review.ground = overriding.ground();
    review.reason = overriding.reason();
    return review;
  }

  /** Whether it still stands when the tables come to that. */
  public boolean standsFor(Outcome ofTables) {
    return tables().equals(ofTables);
  }

  public Long id() {
    return id;
  }

  public Long decisionId() {
    return decisionId;
  }

  public ReviewKind kind() {
    return kind;
  }

  /** What the tables came to. */
  public Outcome tables() {
    return new Outcome(tableStrand, new UnitRef(tableAgency, tableUnit));
  }

  /** What holds since. */
  public Outcome holds() {
    return new Outcome(strand, new UnitRef(leadAgency, leadUnit));
  }

  public OverrideGround ground() {
    return ground;
  }

  public String reason() {
    return reason;
  }

  public String reviewedName() {
    return reviewedName;
  }

  /** Unit and agency of the reviewer. */
  public UnitRef reviewedUnit() {
    return new UnitRef(agency, unit);
  }

  public Instant reviewedAt() {
    return reviewedAt;
  }
}

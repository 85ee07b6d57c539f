package org.rabta.domain.linkage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * A case was found to be a second record of another one's matter. Every record stays with the case
 * it was made on; the merged case is closed and points at the one that goes on. It stands until
 * somebody takes it back, once, which opens the merged case again.
 */
@Entity
@Table(name = "case_merge")
public class CaseMerge {

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "linkage_seq")
  @SequenceGenerator(name = "linkage_seq", sequenceName = "linkage_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "into_id")
  private Long intoId;

  private String reason;

  @Column(name = "merged_by")
  private String mergedBy;

  @Column(name = "merged_name")
  private String mergedName;

  private String unit;
  private String agency;

  @Column(name = "merged_at")
  private Instant mergedAt;

  @Column(name = "unmerge_reason")
  private String unmergeReason;

  @Column(name = "unmerged_by")
  private String unmergedBy;

  @Column(name = "unmerged_name")
  private String unmergedName;

  @Column(name = "unmerged_at")
  private Instant unmergedAt;

  @Version private long version;

  protected CaseMerge() {}

  /**
   * @param caseId the case that is merged
   * @param intoId the case that goes on
   * @throws BusinessRuleViolation {@code merge.itself}, or a text code naming {@code merge.reason}
   */
  public CaseMerge(Long caseId, Long intoId, String reason, Caller by, Instant at) {
    if (caseId.equals(intoId)) {
      throw new BusinessRuleViolation("merge.itself");
    }
    this.caseId = caseId;
    this.intoId = intoId;
    this.reason = Text.required("merge.reason", reason, LONGEST_REASON);
    this.mergedBy = by.subject();
    this.mergedName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.mergedAt = at;
  }

  /**
   * Takes the merge back.
   *
   * @throws BusinessRuleViolation {@code merge.not-merged} if it was taken back before, or a text
   *     code naming {@code merge.reason}
   */
  public void takeBack(String why, Caller by, Instant at) {
    if (!stands()) {
      throw new BusinessRuleViolation("merge.not-merged");
    }
    unmergeReason = Text.required("merge.reason", why, LONGEST_REASON);
    unmergedBy = by.subject();
    unmergedName = by.name();
    unmergedAt = at;
  }

  /** Whether nobody has taken it back. */
  public boolean stands() {
    return unmergedAt == null;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public Long intoId() {
    return intoId;
  }

  public String reason() {
    return reason;
  }

  public String mergedName() {
    return mergedName;
  }

  public Instant mergedAt() {
    return mergedAt;
  }
}

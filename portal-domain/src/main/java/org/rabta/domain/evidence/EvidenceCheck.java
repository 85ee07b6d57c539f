package org.rabta.domain.evidence;

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

/** What one look at the content of an item found; written once and never changed. */
@Entity
@Table(name = "evidence_check")
public class EvidenceCheck {

  private static final int LONGEST_DETAIL = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
  @SequenceGenerator(name = "evidence_seq", sequenceName = "evidence_seq")
  private Long id;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "case_id")
  private Long caseId;

  private boolean integrity;

  @Enumerated(EnumType.STRING)
  private CheckResult result;

  private String detail;

  @Column(name = "checked_by")
  private String checkedBy;

  @Column(name = "checked_name")
  private String checkedName;

  @Column(name = "checked_at")
  private Instant checkedAt;

  protected EvidenceCheck() {}

  /**
   * @param detail the name of the malware, or why a scan failed; shortened and cleaned; may be null
   */
  public EvidenceCheck(
      Long itemId, Long caseId, CheckResult result, String detail, Caller by, Instant at) {
    this.itemId = itemId;
    this.caseId = caseId;
    this.integrity = result.isOfIntegrity();
    this.result = result;
    this.detail = detail == null ? null : shortened(detail);
    this.checkedBy = by.subject();
    this.checkedName = by.name();
    this.checkedAt = at;
  }

  private static String shortened(String detail) {
    var clean = detail.replaceAll("[^\\x20-\\x7E]", "?");
    return clean.substring(0, Math.min(clean.length(), LONGEST_DETAIL));
  }

  public Long itemId() {
    return itemId;
  }

  public CheckResult result() {
    return result;
  }

  public String detail() {
    return detail;
  }

  public String checkedName() {
    return checkedName;
  }

  public Instant checkedAt() {
    return checkedAt;
  }
}

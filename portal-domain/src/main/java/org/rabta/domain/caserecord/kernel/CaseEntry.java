package org.rabta.domain.caserecord.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * An entry on a case. Written once and never changed: a correction is a new entry that names the
 * one it supersedes, and none is superseded twice, so that of two people who correct at once the
 * second is told.
 */
@MappedSuperclass
public abstract class CaseEntry {

  /** Longest reason for a correction, in characters. */
  public static final int LONGEST_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private Long supersedes;
  private boolean withdrawn;
  private String correction;
  private String submission;

  @Embedded private Entered entered;

  protected CaseEntry() {}

  /** An entry that came in with the report that opened the case. */
  protected CaseEntry(Long caseId) {
    this.caseId = caseId;
  }

  /**
   * @throws BusinessRuleViolation {@code text.missing} and its like for {@code entry.why} if an
   *     earlier entry is superseded without a reason
   */
  protected CaseEntry(Long caseId, Filing filing, Entered entered) {
    this.caseId = caseId;
    this.supersedes = filing.supersedes() ? filing.corrects() : null;
    this.withdrawn = filing.supersedes() && filing.withdraws();
    this.correction =
        filing.supersedes() ? Text.required("entry.why", filing.why(), LONGEST_REASON) : null;
    this.submission = filing.submission().toString();
    this.entered = entered;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  /** The entry that this one supersedes; null for the first. */
  public Long supersedes() {
    return supersedes;
  }

  /** Whether this takes the earlier entry back. */
  public boolean withdrawn() {
    return withdrawn;
  }

  /** Why the earlier entry was corrected or taken back; null for the first. */
  public String correction() {
    return correction;
  }

  /** Who entered it; null for what came with the report that opened the case. */
  public Entered entered() {
    return entered;
  }
}

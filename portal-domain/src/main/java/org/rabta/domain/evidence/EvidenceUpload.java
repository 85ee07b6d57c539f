package org.rabta.domain.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * A file on its way. It begins with what its author says of it and how large it is; pieces come in
 * order, each counted only when it is safely on the disk, so that after any interruption the upload
 * goes on where this row says; and it ends as an item of evidence, or given up.
 */
@Entity
@Table(name = "evidence_upload")
public class EvidenceUpload {

  /** Bytes of the largest file. */
  public static final long LARGEST = 200L * 1024 * 1024;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
  @SequenceGenerator(name = "evidence_seq", sequenceName = "evidence_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String name;
  private long size;
  private long received;
  @Embedded private Described described;

  @Enumerated(EnumType.STRING)
  private UploadStatus status;

  @Column(name = "started_by")
  private String startedBy;

  private String unit;
  private String agency;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_at")
  private Instant lastAt;

  @Version private long version;

  protected EvidenceUpload() {}

  /**
   * @param size bytes of the whole file
   * @throws BusinessRuleViolation {@code evidence.empty} or {@code evidence.too-large}
   */
  public EvidenceUpload(
      Long caseId, FileName name, long size, Description description, Caller by, Instant at) {
    if (size <= 0) {
      throw new BusinessRuleViolation("evidence.empty", name.value());
    }
    if (size > LARGEST) {
      throw new BusinessRuleViolation("evidence.too-large", name.value(), LARGEST >> 20);
    }
    this.caseId = caseId;
    this.name = name.value();
    this.size = size;
    this.described = new Described(description);
    this.status = UploadStatus.OPEN;
    this.startedBy = by.subject();
    this.unit = by.unit();
    this.agency = by.agency();
    this.startedAt = at;
    this.lastAt = at;
  }

  /**
   * Counts a piece that is on the disk.
   *
   * @param offset where it begins
   * @throws BusinessRuleViolation {@code evidence.offset} if it does not begin where the last one
   *     ended, {@code evidence.more-than-said}, or {@code evidence.upload-over}
   */
  public void expect(long offset, long length) {
    mustBeOpen();
    if (offset != received) {
      throw new BusinessRuleViolation("evidence.offset", received);
    }
    if (received + length > size) {
      throw new BusinessRuleViolation("evidence.more-than-said", name);
    }
  }

  /** The piece that was expected is on the disk. */
  public void received(long length, Instant at) {
    received += length;
    lastAt = at;
  }

  /**
   * Everything is here.
   *
   * @throws BusinessRuleViolation {@code evidence.incomplete} or {@code evidence.upload-over}
   */
  public void mustBeWhole() {
    mustBeOpen();
    if (received < size) {
      throw new BusinessRuleViolation("evidence.incomplete", name);
    }
  }

  /** It became an item. */
  public void complete(Instant at) {
    moveTo(UploadStatus.COMPLETE, at);
  }

  /** Nobody goes on with it. */
  public void abandon(Instant at) {
    moveTo(UploadStatus.ABANDONED, at);
  }

  private void moveTo(UploadStatus next, Instant at) {
    if (!status.successors().contains(next)) {
      throw new BusinessRuleViolation("evidence.upload-over");
    }
    status = next;
    lastAt = at;
  }

  private void mustBeOpen() {
    if (status != UploadStatus.OPEN) {
      throw new BusinessRuleViolation("evidence.upload-over");
    }
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public FileName name() {
    return new FileName(name);
  }

  public long size() {
    return size;
  }

  /** Bytes that are safely here; the next piece begins there. */
  public long received() {
    return received;
  }

  public Description description() {
    return described.toDescription();
  }

  public UploadStatus status() {
    return status;
  }

  public Instant lastAt() {
    return lastAt;
  }
}

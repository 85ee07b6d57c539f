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
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;

/**
 * A file on a case, written once and never changed. Its content is found by its checksum; what
 * happens to it later stands in {@link CustodyEntry}, what was found when it was looked at again in
 * {@link EvidenceCheck}.
 */
@Entity
@Table(name = "evidence_item")
public class EvidenceItem {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
  @SequenceGenerator(name = "evidence_seq", sequenceName = "evidence_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String name;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  private long size;
  private String sha256;
  @Embedded private Described described;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_name")
  private String addedName;

  private String unit;
  private String agency;

  @Column(name = "added_at")
  private Instant addedAt;

  protected EvidenceItem() {}

  /**
   * @param upload the whole file
   * @param kind what its content says
   * @param sha256 its checksum
   */
  public EvidenceItem(EvidenceUpload upload, FileKind kind, Sha256 sha256, Caller by, Instant at) {
    this.caseId = upload.caseId();
    this.name = upload.name().value();
    this.kind = kind;
    this.size = upload.size();
    this.sha256 = sha256.hex();
    this.described = new Described(upload.description());
    this.addedBy = by.subject();
    this.addedName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.addedAt = at;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public String name() {
    return name;
  }

  public FileKind kind() {
    return kind;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  public Sha256 sha256() {
    return new Sha256(sha256);
  }

  public Description description() {
    return described.toDescription();
  }

  public String addedName() {
    return addedName;
  }

  public UnitRef addedFor() {
    return new UnitRef(agency, unit);
  }

  public Instant addedAt() {
    return addedAt;
  }
}

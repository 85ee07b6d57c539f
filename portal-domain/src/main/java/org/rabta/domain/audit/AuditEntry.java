package org.rabta.domain.audit;

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
import java.time.temporal.ChronoUnit;
import org.rabta.domain.access.Caller;

/**
 * One entry of the trail. Written once, never changed; its digest covers everything but the key.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
  @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 1)
  private Long id;

  private Instant at;
  private String subject;
  private String name;
  private String roles;
  private String agency;
  private String unit;
  private String origin;
  private String act;

  @Column(name = "record_kind")
  private String recordKind;

  @Column(name = "record_ref")
  private String recordRef;

  @Column(name = "case_id")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String refusal;
  private String detail;
  private byte[] salt;
  private byte[] digest;

  protected AuditEntry() {}

  /**
   * @param who the caller
   * @param origin network address, or {@code internal}
   * @param what the act and the record
   * @param refusal code of the rule that refused; null if the act was done
   * @param at when; kept to the microsecond, as the database does
   * @param salt 16 random bytes
   */
  public AuditEntry(
      Caller who, String origin, AuditedAct what, String refusal, Instant at, byte[] salt) {
    this.at = at.truncatedTo(ChronoUnit.MICROS);
    this.subject = who.subject();
    this.name = who.name();
    this.roles = who.roleList();
    this.agency = who.agency();
    this.unit = who.unit();
    this.origin = origin;
    this.act = what.act();
    this.recordKind = what.recordKind();
    this.recordRef = what.recordRef();
    this.caseId = what.caseId();
    this.outcome = refusal == null ? Outcome.DONE : Outcome.REFUSED;
    this.refusal = refusal;
    this.detail = what.detail();
    this.salt = salt.clone();
    this.digest = AuditDigest.of(this);
  }

  /** Whether the content still matches the digest. */
  public boolean isIntact() {
    return java.security.MessageDigest.isEqual(digest, AuditDigest.of(this));
  }

  public Long id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  public String subject() {
    return subject;
  }

  public String name() {
    return name;
  }

  public String roles() {
    return roles;
  }

  public String agency() {
    return agency;
  }

  public String unit() {
    return unit;
  }

  public String origin() {
    return origin;
  }

  public String act() {
    return act;
  }

  public String recordKind() {
    return recordKind;
  }

  public String recordRef() {
    return recordRef;
  }

  public Long caseId() {
    return caseId;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String refusal() {
    return refusal;
  }

  public String detail() {
    return detail;
  }

  /** A copy of the salt. */
  public byte[] salt() {
    return salt.clone();
  }

  /** SHA-256 over salt and content, see {@link AuditDigest}. */
  public byte[] digest() {
    return digest.clone();
  }
}

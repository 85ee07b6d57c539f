package org.rabta.domain.promoter;

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
import java.time.LocalDate;

/** One statement about a licence. Statements are added, never changed and never removed. */
@Entity
@Table(name = "licence_statement")
public class LicenceStatement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "licence_statement_seq")
  @SequenceGenerator(name = "licence_statement_seq", sequenceName = "licence_statement_seq")
  private Long id;

  @Column(name = "promoter_id")
  private Long promoterId;

  @Enumerated(EnumType.STRING)
  private PromoterStatus status;

  private LocalDate since;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  private String reason;
  private String source;

  @Column(name = "as_of")
  private LocalDate asOf;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_name")
  private String recordedName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected LicenceStatement() {}

  /** What the promoter's entry says now, on that occasion. */
  LicenceStatement(Promoter promoter, Occasion occasion) {
    this.promoterId = promoter.id();
    this.status = promoter.status();
    this.since = promoter.since();
    this.validFrom = promoter.validFrom();
    this.validUntil = promoter.validUntil();
    this.reason = occasion.reason();
    this.source = occasion.source();
    this.asOf = occasion.asOf();
    this.recordedBy = occasion.by().subject();
    this.recordedName = occasion.by().name();
    this.recordedAt = occasion.at();
  }

  public Long id() {
    return id;
  }

  public Long promoterId() {
    return promoterId;
  }

  public PromoterStatus status() {
    return status;
  }

  /** First day of the status. */
  public LocalDate since() {
    return since;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  /** Why; null for a list. */
  public String reason() {
    return reason;
  }

  public String source() {
    return source;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** What the history needs of it. */
  public LicenceHistory.Stated stated() {
    return new LicenceHistory.Stated(status, since, validFrom, validUntil);
  }
}

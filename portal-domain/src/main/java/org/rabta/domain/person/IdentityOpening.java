package org.rabta.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;

/**
 * A sealed identity lies open to one person, for a stated purpose and a limited time. It closes by
 * itself; who opened it may close it before.
 */
@Entity
@Table(name = "identity_opening")
public class IdentityOpening {

  /** How long an identity stays open. */
  public static final Duration LENGTH = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_opening_seq")
  @SequenceGenerator(name = "identity_opening_seq", sequenceName = "identity_opening_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "request_id")
  private Long requestId;

  private String reference;

  @Enumerated(EnumType.STRING)
  private IdentityPurpose purpose;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_name")
  private String openedName;

  private String unit;
  private String agency;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "open_until")
  private Instant openUntil;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected IdentityOpening() {}

  /**
   * @param reference what the person is called, such as {@code RBT-2026-000001/V1}
   */
  public IdentityOpening(
      Person person, String reference, IdentityPurpose purpose, Caller by, Instant at) {
    this(person.caseId(), reference, purpose, by, at);
    this.personId = person.id();
  }

  private IdentityOpening(
      Long caseId, String reference, IdentityPurpose purpose, Caller by, Instant at) {
    this.caseId = caseId;
    this.reference = reference;
    this.purpose = purpose;
    this.openedBy = by.subject();
    this.openedName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.openedAt = at;
    this.openUntil = at.plus(LENGTH);
  }

  /**
   * The documents that a request is about are opened.
   *
   * @param caseId the case of the request
   * @param requestId the request
   * @param reference what the request is called, such as {@code RBT-2026-000001/R1}
   */
  public static IdentityOpening ofRequest(
      Long caseId,
      Long requestId,
      String reference,
      IdentityPurpose purpose,
      Caller by,
      Instant at) {
    var opening = new IdentityOpening(caseId, reference, purpose, by, at);
    opening.requestId = requestId;
    return opening;
  }

  /** Closes it before its time. */
  public void close(Instant at) {
    if (isOpen(at)) {
      closedAt = at;
    }
  }

  public boolean isOpen(Instant at) {
    return closedAt == null && at.isBefore(openUntil);
  }

  public Long id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public IdentityPurpose purpose() {
    return purpose;
  }

  public String openedName() {
    return openedName;
  }

  public UnitRef unit() {
    return new UnitRef(agency, unit);
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant openUntil() {
    return openUntil;
  }

  public Instant closedAt() {
    return closedAt;
  }
}

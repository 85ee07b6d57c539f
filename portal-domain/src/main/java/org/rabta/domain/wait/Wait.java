package org.rabta.domain.wait;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * One thing somebody waits for. It has one accountable unit and one deadline from birth. When the
 * deadline passes it stays open and escalates: first to the headquarters of the accountable agency,
 * then, after the same time again, to the national coordinator. It ends when it is met or
 * cancelled.
 */
@Entity
@Table(name = "wait")
public class Wait {

  /** The unit that hears of a wait nobody in the accountable agency has met. */
  public static final String NATIONAL_COORDINATION = "NAT-CO";

  private static final int FULLY_ESCALATED = 2;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wait_seq")
  @SequenceGenerator(name = "wait_seq", sequenceName = "wait_seq")
  private Long id;

  @Enumerated(EnumType.STRING)
  private WaitKind kind;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "record_id")
  private Long recordId;

  private String unit;
  private String agency;

  @Column(name = "asked_by_unit")
  private String askedByUnit;

  @Column(name = "asked_by_agency")
  private String askedByAgency;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "next_escalation")
  private Instant nextEscalation;

  @Column(name = "escalation_level")
  private int escalationLevel;

  @Column(name = "escalated_to")
  private String escalatedTo;

  @Enumerated(EnumType.STRING)
  private WaitStatus status;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private long version;

  protected Wait() {}

  /**
   * @param kind what is waited for
   * @param caseId the case
   * @param recordId the record waited for
   * @param accountable agency and unit that must act
   * @param askedBy the unit that waits
   * @param openedAt since when
   * @param dueAt the deadline, after {@code openedAt}
   */
  public Wait(
      WaitKind kind,
      Long caseId,
      Long recordId,
      UnitRef accountable,
      UnitRef askedBy,
      Instant openedAt,
      Instant dueAt) {
    if (!dueAt.isAfter(openedAt)) {
      throw new IllegalArgumentException("a deadline lies after the beginning");
    }
    this.kind = kind;
    this.caseId = caseId;
    this.recordId = recordId;
    this.unit = accountable.unit();
    this.agency = accountable.agency();
    this.askedByUnit = askedBy.unit();
    this.askedByAgency = askedBy.agency();
    this.openedAt = openedAt;
    this.dueAt = dueAt;
    this.nextEscalation = dueAt;
    this.status = WaitStatus.OPEN;
  }

  /**
   * Escalates an overdue wait one step.
   *
   * @param to the unit that hears of it
   * @param at now
   * @throws BusinessRuleViolation {@code wait.not-due} if it is not overdue, not open, or fully
   *     escalated
   */
  public void escalate(String to, Instant at) {
    if (status != WaitStatus.OPEN || nextEscalation == null || at.isBefore(nextEscalation)) {
      throw new BusinessRuleViolation("wait.not-due");
    }
    escalationLevel++;
    escalatedTo = to;
    nextEscalation =
        escalationLevel == FULLY_ESCALATED ? null : at.plus(Duration.between(openedAt, dueAt));
  }

  /** The unit's answer came, late or not. */
  public void meet(Instant at) {
    moveTo(WaitStatus.MET, at);
  }

  /** Nobody waits any more. */
  public void cancel(Instant at) {
    moveTo(WaitStatus.CANCELLED, at);
  }

  private void moveTo(WaitStatus next, Instant at) {
    if (!status.successors().contains(next)) {
      throw new BusinessRuleViolation("wait.already-ended", status, next);
    }
    status = next;
    closedAt = at;
    nextEscalation = null;
  }

  public Long id() {
    return id;
  }

  public WaitKind kind() {
    return kind;
  }

  public Long caseId() {
    return caseId;
  }

  public Long recordId() {
    return recordId;
  }

  public UnitRef accountable() {
    return new UnitRef(agency, unit);
  }

  public UnitRef askedBy() {
    return new UnitRef(askedByAgency, askedByUnit);
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public int escalationLevel() {
    return escalationLevel;
  }

  public String escalatedTo() {
    return escalatedTo;
  }

  public WaitStatus status() {
    return status;
  }

  public Instant nextEscalation() {
    return nextEscalation;
  }
}

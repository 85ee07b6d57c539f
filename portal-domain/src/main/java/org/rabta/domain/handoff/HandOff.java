package org.rabta.domain.handoff;

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
import java.time.Instant;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * A transfer of custody. The unit in custody proposes; the receiving unit sees a preview and
 * accepts or declines with a ground; until then the proposer may withdraw. Custody moves when it is
 * accepted and at no other moment. After two declines the next hand-off is a direction by the
 * national coordinator, which needs no acceptance.
 */
@Entity
@Table(name = "hand_off")
public class HandOff {

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hand_off_seq")
  @SequenceGenerator(name = "hand_off_seq", sequenceName = "hand_off_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "from_unit")
  private String fromUnit;

  @Column(name = "from_agency")
  private String fromAgency;

  @Column(name = "to_unit")
  private String toUnit;

  @Column(name = "to_agency")
  private String toAgency;

  private String reason;

  @Column(name = "off_routing")
  private String offRouting;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_name")
  private String proposedName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private HandOffStatus status;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_name")
  private String decidedName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_ground")
  private DeclineGround declineGround;

  @Column(name = "decision_reason")
  private String decisionReason;

  @Column(name = "suggested_unit")
  private String suggestedUnit;

  @Version private long version;

  protected HandOff() {}

  private HandOff(Long caseId, UnitRef from, UnitRef to, String reason, Officer by, Instant at) {
    this.caseId = caseId;
    this.fromUnit = from.unit();
    this.fromAgency = from.agency();
    this.toUnit = to.unit();
    this.toAgency = to.agency();
    this.reason = Text.required("handoff.reason", reason, LONGEST_REASON);
    this.proposedBy = by.subject();
    this.proposedName = by.name();
    this.proposedAt = at;
  }

  /**
   * Proposes that another unit take custody.
   *
   * @param reason read first by the receiver, 1 to 2000 characters
   * @param offRouting why another unit than the routing proposed; null if it is the same
   * @throws BusinessRuleViolation {@code handoff.to-oneself} if both units are the same
   */
  public static HandOff propose(
      Long caseId,
      UnitRef from,
      UnitRef to,
      String reason,
      String offRouting,
      Officer by,
      Instant at) {
    if (from.unit().equals(to.unit())) {
      throw new BusinessRuleViolation("handoff.to-oneself");
    }
    var handOff = new HandOff(caseId, from, to, reason, by, at);
    handOff.offRouting = Text.optional("handoff.off-routing", offRouting, LONGEST_REASON);
    handOff.status = HandOffStatus.PROPOSED;
    return handOff;
  }

  /** Directs custody after a second decline; it may stay where it is. */
  public static HandOff direct(
      Long caseId, UnitRef from, UnitRef to, String reason, Officer by, Instant at) {
    var handOff = new HandOff(caseId, from, to, reason, by, at);
    handOff.status = HandOffStatus.DIRECTED;
    handOff.decidedBy = by.subject();
    handOff.decidedName = by.name();
    handOff.decidedAt = at;
    return handOff;
  }

  /**
   * The receiving unit takes custody.
   *
   * @throws BusinessRuleViolation {@code handoff.already-ended} if it is no longer proposed
   */
  public void accept(Officer by, Instant at) {
    moveTo(HandOffStatus.ACCEPTED, by, at);
  }

  /** The receiving unit sends it back; custody never moved. */
  public void decline(Decline decline, Officer by, Instant at) {
    moveTo(HandOffStatus.DECLINED, by, at);
    this.declineGround = decline.ground();
    this.decisionReason = decline.sentence();
    this.suggestedUnit = decline.suggestedUnit();
  }

  /** The proposer takes it back before an answer. */
  public void withdraw(String why, Officer by, Instant at) {
    var sentence = Text.optional("handoff.withdraw-sentence", why, LONGEST_REASON);
    moveTo(HandOffStatus.WITHDRAWN, by, at);
    this.decisionReason = sentence;
  }

  private void moveTo(HandOffStatus next, Officer by, Instant at) {
    if (!status.successors().contains(next)) {
      throw new BusinessRuleViolation("handoff.already-ended", status, next);
    }
    status = next;
    decidedBy = by.subject();
    decidedName = by.name();
    decidedAt = at;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public UnitRef from() {
    return new UnitRef(fromAgency, fromUnit);
  }

  public UnitRef to() {
    return new UnitRef(toAgency, toUnit);
  }

  public String reason() {
    return reason;
  }

  public String offRouting() {
    return offRouting;
  }

  public String proposedName() {
    return proposedName;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public HandOffStatus status() {
    return status;
  }

  public String decidedName() {
    return decidedName;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public DeclineGround declineGround() {
    return declineGround;
  }

  public String decisionReason() {
    return decisionReason;
  }

  public String suggestedUnit() {
    return suggestedUnit;
  }

  public long version() {
    return version;
  }
}

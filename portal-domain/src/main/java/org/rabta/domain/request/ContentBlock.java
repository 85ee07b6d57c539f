package org.rabta.domain.request;

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
import java.time.LocalDate;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * One address that was asked to be blocked. The asked unit states what became of it; while it
 * should be out of reach, somebody looks again from time to time. Who finds it reachable brings it
 * back to the asked unit, which states anew. The portal itself never opens the address.
 */
@Entity
@Table(name = "content_block")
public class ContentBlock {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_block_seq")
  @SequenceGenerator(name = "content_block_seq", sequenceName = "content_block_seq")
  private Long id;

  @Column(name = "request_id")
  private Long requestId;

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

  private String address;

  @Enumerated(EnumType.STRING)
  private BlockState state;

  @Enumerated(EnumType.STRING)
  private BlockGround ground;

  private String provision;

  @Enumerated(EnumType.STRING)
  private BlockScope scope;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "platform_reply")
  private String platformReply;

  @Column(name = "stated_by")
  private String statedBy;

  @Column(name = "stated_name")
  private String statedName;

  @Column(name = "stated_at")
  private Instant statedAt;

  @Column(name = "next_check_at")
  private Instant nextCheckAt;

  @Version private long version;

  protected ContentBlock() {}

  /** Asked for with a request that has its key already. */
  public ContentBlock(AgencyRequest request, String address) {
    this.requestId = request.id();
    this.caseId = request.caseId();
    this.fromUnit = request.from().unit();
    this.fromAgency = request.from().agency();
    this.toUnit = request.to().unit();
    this.toAgency = request.to().agency();
    this.address = address;
    this.state = BlockState.ASKED;
  }

  /**
   * The asked unit states what became of it.
   *
   * @param nextCheck when somebody looks again, if it should be out of reach
   * @throws BusinessRuleViolation {@code request.block-moved} if that does not follow the state
   */
  public void state(Statement statement, Officer by, Instant at, Instant nextCheck) {
    moveTo(statement.state());
    this.ground = statement.ground();
    this.provision = statement.provision();
    this.scope = statement.scope();
    this.validFrom = statement.from();
    this.validTo = statement.until();
    this.platformReply = statement.platformReply();
    this.statedBy = by.subject();
    this.statedName = by.name();
    this.statedAt = at;
    this.nextCheckAt = state.isOutOfReach() ? nextCheck : null;
  }

  /**
   * Somebody looked.
   *
   * @param nextCheck when it needs attention next: another look, or what the asked unit does about
   *     its reappearance
   * @throws BusinessRuleViolation {@code request.nothing-to-check} if it is not out of reach
   */
  public void look(Seen seen, Instant nextCheck) {
    if (!state.isOutOfReach()) {
      throw new BusinessRuleViolation("request.nothing-to-check", state);
    }
    if (seen == Seen.REACHABLE) {
      moveTo(BlockState.REAPPEARED);
    }
    this.nextCheckAt = nextCheck;
  }

  private void moveTo(BlockState next) {
    if (!state.successors().contains(next)) {
      throw new BusinessRuleViolation("request.block-moved", state, next);
    }
    state = next;
  }

  public Long id() {
    return id;
  }

  public Long requestId() {
    return requestId;
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

  public String address() {
    return address;
  }

  public BlockState state() {
    return state;
  }

  public BlockGround ground() {
    return ground;
  }

  public String provision() {
    return provision;
  }

  public BlockScope scope() {
    return scope;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public String platformReply() {
    return platformReply;
  }

  public String statedName() {
    return statedName;
  }

  public Instant statedAt() {
    return statedAt;
  }

  public Instant nextCheckAt() {
    return nextCheckAt;
  }
}

package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.routing.RoutingDecisionJson;

/**
 * What the decision tables said, whole: the rules that fired, the facts used and the table version.
 */
@Entity
@Table(name = "routing_decision")
public class RecordedDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "facts_id")
  private Long factsId;

  @Column(name = "table_version")
  private String tableVersion;

  private String decision;

  @Column(name = "decided_at")
  private Instant decidedAt;

  protected RecordedDecision() {}

  public RecordedDecision(Long caseId, RecordedFacts facts, RoutingDecision decision, Instant at) {
    this.caseId = caseId;
    this.factsId = facts.id();
    this.tableVersion = decision.tableVersion();
    this.decision = RoutingDecisionJson.write(decision);
    this.decidedAt = at;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  /** The facts decided on. */
  public Long factsId() {
    return factsId;
  }

  public RoutingDecision decision() {
    return RoutingDecisionJson.read(decision);
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}

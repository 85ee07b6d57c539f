package org.rabta.domain.jointcase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.rabta.domain.access.UnitRef;

/** A unit of a task force, from the day it joined to the day it left. */
@Entity
@Table(name = "task_force_member")
public class ForceMember {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task_force_seq")
  @SequenceGenerator(name = "task_force_seq", sequenceName = "task_force_seq")
  private Long id;

  @Column(name = "force_id")
  private Long forceId;

  private String unit;
  private String agency;

  @Column(name = "joined_at")
  private Instant joinedAt;

  @Column(name = "left_at")
  private Instant leftAt;

  @Version private long version;

  protected ForceMember() {}

  public ForceMember(TaskForce force, UnitRef unit, Instant at) {
    this.forceId = force.id();
    this.unit = unit.unit();
    this.agency = unit.agency();
    this.joinedAt = at;
  }

  /** It leaves; its access to the cases of the task force ends. */
  public void leave(Instant at) {
    this.leftAt = at;
  }

  public UnitRef who() {
    return new UnitRef(agency, unit);
  }

  public Instant joinedAt() {
    return joinedAt;
  }
}

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
import org.rabta.domain.access.Caller;
import org.rabta.domain.caserecord.CaseRecord;

/** A case of a task force, put there by its custodian. */
@Entity
@Table(name = "task_force_case")
public class ForceCase {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task_force_seq")
  @SequenceGenerator(name = "task_force_seq", sequenceName = "task_force_seq")
  private Long id;

  @Column(name = "force_id")
  private Long forceId;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "added_name")
  private String addedName;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Version private long version;

  protected ForceCase() {}

  public ForceCase(TaskForce force, CaseRecord record, Caller by, Instant at) {
    this.forceId = force.id();
    this.caseId = record.id();
    this.addedBy = by.subject();
    this.addedName = by.name();
    this.addedAt = at;
  }

  /** The custodian takes it out; what followed from it ends. */
  public void remove(Instant at) {
    this.removedAt = at;
  }

  public Long id() {
    return id;
  }
}

package org.rabta.domain.jointcase;

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
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * Something that one unit does in a joint case. It waits for the unit until an officer takes it up,
 * who does it and writes down what came of it. The custodian may give it up with a reason; where
 * the unit's access ends, the task ends with it.
 */
@Entity
@Table(name = "case_task")
public class CaseTask {

  /** Longest title, in characters. */
  public static final int LONGEST_TITLE = 200;

  /** Longest result or reason, in characters. */
  public static final int LONGEST_RESULT = 4000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_task_seq")
  @SequenceGenerator(name = "case_task_seq", sequenceName = "case_task_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String unit;
  private String agency;
  private String title;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private TaskState state;

  @Column(name = "officer_subject")
  private String officerSubject;

  @Column(name = "officer_name")
  private String officerName;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  private String result;

  @Column(name = "ended_name")
  private String endedName;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_name")
  private String askedName;

  @Column(name = "asked_unit")
  private String askedUnit;

  @Column(name = "asked_agency")
  private String askedAgency;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Version private long version;

  protected CaseTask() {}

  /**
   * @param unit who is to do it
   * @param title what is to be done, 1 to 200 characters
   * @param dueAt the deadline, after {@code at}
   * @param by who asks for it
   */
  public CaseTask(Long caseId, UnitRef unit, String title, Instant dueAt, Caller by, Instant at) {
    this.caseId = caseId;
    this.unit = unit.unit();
    this.agency = unit.agency();
    this.title = Text.required("task.title", title, LONGEST_TITLE);
    this.dueAt = dueAt;
    this.state = TaskState.OPEN;
    this.askedBy = by.subject();
    this.askedName = by.name();
    this.askedUnit = by.unit();
    this.askedAgency = by.agency();
    this.askedAt = at;
  }

  /**
   * An officer takes it up.
   *
   * @throws BusinessRuleViolation {@code task.claimed-already} if somebody is on it, {@code
   *     task.ended-already} if it is over
   */
  public void claim(Officer by, Instant at) {
    if (state == TaskState.CLAIMED) {
      throw new BusinessRuleViolation("task.claimed-already", officerName);
    }
    moveTo(TaskState.CLAIMED);
    officerSubject = by.subject();
    officerName = by.name();
    claimedAt = at;
  }

  /**
   * It is done.
   *
   * @param what what came of it, 1 to 4000 characters
   * @throws BusinessRuleViolation {@code task.not-claimed} if nobody took it up, {@code
   *     task.ended-already}, or a text code
   */
  public void finish(String what, Officer by, Instant at) {
    if (state == TaskState.OPEN) {
      throw new BusinessRuleViolation("task.not-claimed");
    }
    var text = Text.required("task.result", what, LONGEST_RESULT);
    moveTo(TaskState.DONE);
    end(text, by, at);
  }

  /** It is given up. */
  public void drop(String reason, Officer by, Instant at) {
    var text = Text.required("task.reason", reason, LONGEST_RESULT);
    moveTo(TaskState.DROPPED);
    end(text, by, at);
  }

  private void end(String text, Officer by, Instant at) {
    result = text;
    endedName = by.name();
    endedAt = at;
  }

  private void moveTo(TaskState next) {
    if (!state.successors().contains(next)) {
      throw new BusinessRuleViolation("task.ended-already", state, endedAt);
    }
    state = next;
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  /** Who is to do it. */
  public UnitRef unit() {
    return new UnitRef(agency, unit);
  }

  /** The unit that asked for it. */
  public UnitRef askedBy() {
    return new UnitRef(askedAgency, askedUnit);
  }

  public String title() {
    return title;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public TaskState state() {
    return state;
  }

  public String officerName() {
    return officerName;
  }

  public String result() {
    return result;
  }

  public String endedName() {
    return endedName;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public String askedName() {
    return askedName;
  }

  public Instant askedAt() {
    return askedAt;
  }
}

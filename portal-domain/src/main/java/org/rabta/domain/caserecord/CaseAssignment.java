package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;

/** That a case went from one officer of its unit to another, or back to the queue. */
@Entity
@Table(name = "case_assignment")
public class CaseAssignment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "from_name")
  private String fromName;

  @Column(name = "to_name")
  private String toName;

  private String reason;

  @Column(name = "by_subject")
  private String bySubject;

  @Column(name = "by_name")
  private String byName;

  private String unit;
  private String agency;
  private Instant at;

  protected CaseAssignment() {}

  /**
   * @param record the case, after it was given on
   * @param from who was in charge; null if nobody was
   * @param reason why, 1 to 500 characters; null if it was not said
   */
  public CaseAssignment(CaseRecord record, Officer from, String reason, Caller by, Instant at) {
    this.caseId = record.id();
    this.fromName = from == null ? null : from.name();
    this.toName = record.officer().map(Officer::name).orElse(null);
    this.reason = reason;
    this.bySubject = by.subject();
    this.byName = by.name();
    this.unit = record.custody().unit();
    this.agency = record.custody().agency();
    this.at = at;
  }

  public String from() {
    return fromName;
  }

  public String to() {
    return toName;
  }

  public String reason() {
    return reason;
  }

  public String by() {
    return byName;
  }

  public UnitRef unit() {
    return new UnitRef(agency, unit);
  }

  public Instant at() {
    return at;
  }
}

package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.CaseFactsJson;

/** The structured answers at one time. A correction adds a row; none is overwritten. */
@Entity
@Table(name = "case_facts")
public class RecordedFacts {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String facts;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected RecordedFacts() {}

  public RecordedFacts(Long caseId, CaseFacts facts, Officer by, Instant at) {
    this.caseId = caseId;
    this.facts = CaseFactsJson.write(facts);
    this.recordedBy = by.name();
    this.recordedAt = at;
  }

  public Long id() {
    return id;
  }

  /** Name of the officer who recorded them. */
  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public CaseFacts facts() {
    return CaseFactsJson.read(facts).facts();
  }
}

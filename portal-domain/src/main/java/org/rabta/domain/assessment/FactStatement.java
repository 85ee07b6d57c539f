package org.rabta.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.RecordedFacts;
import org.rabta.domain.typology.Fact;

/** A {@link Statement} on the record of a case. It is never changed; a later one may replace it. */
@Entity
@Table(name = "fact_statement")
public class FactStatement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Column(name = "facts_id")
  private Long factsId;

  private String fact;

  @Convert(converter = CodesColumn.class)
  private List<String> codes;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_kind")
  private SourceKind source;

  @Enumerated(EnumType.STRING)
  private Reliability reliability;

  private int credibility;

  @Column(name = "valid_from")
  private Date validFrom;

  @Column(name = "valid_to")
  private Date validTo;

  @Enumerated(EnumType.STRING)
  private Replacement replaces;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_unit")
  private String recordedUnit;

  @Column(name = "recorded_agency")
  private String recordedAgency;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected FactStatement() {}

  /**
   * @param facts the snapshot that counts it first
   */
  public FactStatement(Long caseId, RecordedFacts facts, Statement said) {
    this.caseId = caseId;
    this.factsId = facts.id();
    this.fact = said.fact().code();
    this.codes = said.codes();
    this.source = said.source();
    this.reliability = said.grade().reliability();
    this.credibility = said.grade().credibility().figure();
    this.validFrom = Date.valueOf(said.validFrom());
    this.validTo = said.validTo() == null ? null : Date.valueOf(said.validTo());
    this.replaces = said.replaces();
    this.recordedBy = said.recordedBy();
    this.recordedUnit = said.recordedUnit().unit();
    this.recordedAgency = said.recordedUnit().agency();
    this.recordedAt = said.recordedAt();
  }

  /** What it says; empty for a fact that the portal no longer asks. */
  public Optional<Statement> statement() {
    return Fact.ofCode(fact).map(this::about);
  }

  private Statement about(Fact known) {
    return new Statement(
        known,
        codes,
        source,
        new Grade(reliability, Credibility.ofFigure(credibility)),
        validFrom.toLocalDate(),
        day(validTo),
        replaces,
        recordedBy,
        new UnitRef(recordedAgency, recordedUnit),
        recordedAt);
  }

  /** The snapshot that counted it first. */
  public Long factsId() {
    return factsId;
  }

  private static LocalDate day(Date date) {
    return date == null ? null : date.toLocalDate();
  }
}

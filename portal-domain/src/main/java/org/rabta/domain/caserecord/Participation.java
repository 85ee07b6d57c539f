package org.rabta.domain.caserecord;

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
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;

/** A unit's part in a case. One a unit and case; its level moves with custody. */
@Entity
@Table(name = "participation")
public class Participation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String unit;
  private String agency;

  @Enumerated(EnumType.STRING)
  private Level level;

  private Instant since;

  @Version private long version;

  protected Participation() {}

  public Participation(Long caseId, UnitRef who, Level level, Instant since) {
    this.caseId = caseId;
    this.unit = who.unit();
    this.agency = who.agency();
    this.level = level;
    this.since = since;
  }

  /** Changes how far the unit sees. */
  public void become(Level newLevel, Instant at) {
    this.level = newLevel;
    this.since = at;
  }

  public UnitRef who() {
    return new UnitRef(agency, unit);
  }

  public Level level() {
    return level;
  }

  public Instant since() {
    return since;
  }
}

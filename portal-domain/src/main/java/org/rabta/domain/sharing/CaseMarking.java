package org.rabta.domain.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** The custodian changed the mark of a case, with a reason; append-only. */
@Entity
@Table(name = "case_marking")
public class CaseMarking {

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_share_seq")
  @SequenceGenerator(name = "case_share_seq", sequenceName = "case_share_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  private Tlp was;

  @Enumerated(EnumType.STRING)
  private Tlp becomes;

  private String reason;

  @Column(name = "marked_by")
  private String markedBy;

  @Column(name = "marked_name")
  private String markedName;

  private String unit;
  private String agency;

  @Column(name = "marked_at")
  private Instant markedAt;

  protected CaseMarking() {}

  /**
   * @throws BusinessRuleViolation {@code tlp.missing}, {@code tlp.same}, or a text code about
   *     {@code tlp.reason}
   */
  public CaseMarking(CaseRecord record, Tlp becomes, String reason, Caller by, Instant at) {
    if (becomes == null) {
      throw new BusinessRuleViolation("tlp.missing");
    }
    if (record.tlp() == becomes) {
      throw new BusinessRuleViolation("tlp.same");
    }
    this.caseId = record.id();
    this.was = record.tlp();
    this.becomes = becomes;
    this.reason = Text.required("tlp.reason", reason, LONGEST_REASON);
    this.markedBy = by.subject();
    this.markedName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.markedAt = at;
  }

  public Tlp was() {
    return was;
  }

  public Tlp becomes() {
    return becomes;
  }

  public String reason() {
    return reason;
  }

  public String markedName() {
    return markedName;
  }

  public UnitRef by() {
    return new UnitRef(agency, unit);
  }

  public Instant markedAt() {
    return markedAt;
  }
}

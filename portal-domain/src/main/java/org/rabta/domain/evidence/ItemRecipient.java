package org.rabta.domain.evidence;

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
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** A unit that is named as recipient of an item under TLP:RED, until it is struck out. */
@Entity
@Table(name = "evidence_recipient")
public class ItemRecipient {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
  @SequenceGenerator(name = "evidence_seq", sequenceName = "evidence_seq")
  private Long id;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "case_id")
  private Long caseId;

  private String unit;
  private String agency;

  @Column(name = "named_by")
  private String namedBy;

  @Column(name = "named_name")
  private String namedName;

  @Column(name = "by_unit")
  private String byUnit;

  @Column(name = "by_agency")
  private String byAgency;

  @Column(name = "named_at")
  private Instant namedAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_name")
  private String endedName;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected ItemRecipient() {}

  /**
   * @throws BusinessRuleViolation {@code evidence.not-red} for an item under another mark, whose
   *     readers follow from the mark alone
   */
  public ItemRecipient(EvidenceItem item, UnitRef recipient, Caller by, Instant at) {
    if (item.description().tlp() != Tlp.RED) {
      throw new BusinessRuleViolation("evidence.not-red");
    }
    this.itemId = item.id();
    this.caseId = item.caseId();
    this.unit = recipient.unit();
    this.agency = recipient.agency();
    this.namedBy = by.subject();
    this.namedName = by.name();
    this.byUnit = by.unit();
    this.byAgency = by.agency();
    this.namedAt = at;
  }

  /** The unit reads the item no longer. */
  public void strike(Caller by, Instant at) {
    endedBy = by.subject();
    endedName = by.name();
    endedAt = at;
  }

  public Long itemId() {
    return itemId;
  }

  public UnitRef who() {
    return new UnitRef(agency, unit);
  }

  public String namedName() {
    return namedName;
  }

  public Instant namedAt() {
    return namedAt;
  }
}

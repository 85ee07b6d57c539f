package org.rabta.domain.evidence;

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
import java.time.LocalDate;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.Text;

/** One line of the custody log of an item; written once and never changed. */
@Entity
@Table(name = "evidence_custody")
public class CustodyEntry {

  public static final int LONGEST_RECIPIENT = 200;
  public static final int LONGEST_NOTE = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
  @SequenceGenerator(name = "evidence_seq", sequenceName = "evidence_seq")
  private Long id;

  @Column(name = "item_id")
  private Long itemId;

  @Column(name = "case_id")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  private CustodyEvent event;

  private String recipient;
  private String note;

  @Column(name = "agreed_by")
  private String agreedBy;

  @Column(name = "agreed_on")
  private LocalDate agreedOn;

  @Column(name = "done_by")
  private String doneBy;

  @Column(name = "done_name")
  private String doneName;

  private String unit;
  private String agency;

  @Column(name = "done_at")
  private Instant doneAt;

  protected CustodyEntry() {}

  /** Something happened that needs no words. */
  public CustodyEntry(EvidenceItem item, CustodyEvent event, Caller by, Instant at) {
    this.itemId = item.id();
    this.caseId = item.caseId();
    this.event = event;
    this.doneBy = by.subject();
    this.doneName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.doneAt = at;
  }

  /**
   * The item was handed over.
   *
   * @param recipient to whom
   * @param note why, against which receipt
   */
  public static CustodyEntry handedOver(
      EvidenceItem item, String recipient, String note, Caller by, Instant at) {
    var entry = new CustodyEntry(item, CustodyEvent.HANDED_OVER, by, at);
    entry.recipient = Text.required("evidence.recipient", recipient, LONGEST_RECIPIENT);
    entry.note = Text.required("evidence.note", note, LONGEST_NOTE);
    return entry;
  }

  /**
   * Something that its codes forbid is agreed to.
   *
   * @param consent who agreed, when and how
   */
  public static CustodyEntry consented(EvidenceItem item, Consent consent, Caller by, Instant at) {
    var entry = new CustodyEntry(item, consent.use().given(), by, at);
    entry.agreedBy = consent.by();
    entry.agreedOn = consent.on();
    entry.note = consent.note();
    return entry;
  }

  /**
   * A consent is taken back.
   *
   * @param reason why
   */
  public static CustodyEntry revoked(
      EvidenceItem item, ConsentUse use, String reason, Caller by, Instant at) {
    var entry = new CustodyEntry(item, use.revoked(), by, at);
    entry.note = Text.required("evidence.revocation", reason, LONGEST_NOTE);
    return entry;
  }

  /**
   * An alarm is settled.
   *
   * @param finding what was found and done
   */
  public static CustodyEntry settled(EvidenceItem item, String finding, Caller by, Instant at) {
    var entry = new CustodyEntry(item, CustodyEvent.ALARM_SETTLED, by, at);
    entry.note = Text.required("evidence.settlement", finding, LONGEST_NOTE);
    return entry;
  }

  public Long itemId() {
    return itemId;
  }

  public CustodyEvent event() {
    return event;
  }

  /** To whom it was handed; null for every other event. */
  public String recipient() {
    return recipient;
  }

  public String note() {
    return note;
  }

  /** Who agreed; null for every event but a consent. */
  public String agreedBy() {
    return agreedBy;
  }

  /** The day of the consent; null for every event but a consent. */
  public LocalDate agreedOn() {
    return agreedOn;
  }

  public String doneName() {
    return doneName;
  }

  public UnitRef doneFor() {
    return new UnitRef(agency, unit);
  }

  public Instant doneAt() {
    return doneAt;
  }
}

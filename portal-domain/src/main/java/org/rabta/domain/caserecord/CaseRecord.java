package org.rabta.domain.caserecord;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.Strand;

/**
 * The case that several agencies share. It is opened in the custody of the unit that took the
 * report down; the routing decision classifies it; custody moves to another unit only when that
 * unit accepts a hand-off, or when the national coordinator directs it after a second decline.
 * Somebody always answers for it: the custody unit is never empty.
 */
@Entity
@Table(name = "case_record")
public class CaseRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_record_seq")
  @SequenceGenerator(name = "case_record_seq", sequenceName = "case_record_seq")
  private Long id;

  private String reference;
  private String title;
  private String summary;

  @Enumerated(EnumType.STRING)
  private CaseStatus status;

  @Enumerated(EnumType.STRING)
  private Strand strand;

  @Convert(converter = StrandList.class)
  @Column(name = "strands_second")
  private List<Strand> secondary;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Enumerated(EnumType.STRING)
  private Tlp tlp;

  @Column(name = "lead_unit")
  private String leadUnit;

  @Column(name = "lead_agency")
  private String leadAgency;

  @Embedded private Custody custody;

  @Column(name = "minor_involved")
  private boolean minorInvolved;

  @Column(name = "content_live")
  private boolean contentLive;

  private boolean demonstration;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Version private long version;

  protected CaseRecord() {}

  /** Opens a case in the custody of the opening unit, as the tables classify its facts. */
  public CaseRecord(Opening opening, CaseFacts facts, RoutingDecision decision) {
    this.reference = opening.reference().value();
    this.title = opening.title();
    this.summary = opening.summary();
    this.status = CaseStatus.OPEN;
    this.tlp = Tlp.AMBER_STRICT;
    this.custody = new Custody(opening.by(), opening.officer());
    this.demonstration = opening.demonstration();
    this.openedAt = opening.at();
    classify(facts, decision, opening.at());
  }

  /** Takes over what the decision tables said about the facts. */
  public void classify(CaseFacts facts, RoutingDecision decision, Instant at) {
    this.strand = decision.primary();
    this.secondary = decision.secondary();
    this.leadUnit = decision.leadUnit();
    this.leadAgency = decision.leadAgency();
    this.priority = decision.priority();
    this.minorInvolved = facts.answer(Fact.VICTIM_MINOR).isYes();
    this.contentLive = facts.answer(Fact.ONLINE_CONTENT_LIVE).isYes();
    touch(at);
  }

  /**
   * Takes over what an officer put in the place of what the tables said.
   *
   * @param held the strand that holds
   * @param leading the unit that is to answer for the case
   * @param ofTables what the tables said; their strand becomes a secondary one
   */
  public void reclassify(Strand held, UnitRef leading, RoutingDecision ofTables, Instant at) {
    this.strand = held;
    this.secondary =
        Stream.concat(Stream.of(ofTables.primary()), ofTables.secondary().stream())
            .filter(other -> other != held)
            .distinct()
            .toList();
    this.leadUnit = leading.unit();
    this.leadAgency = leading.agency();
    touch(at);
  }

  /** Moves custody on acceptance or direction; declines start anew. */
  public void moveCustody(UnitRef to, Officer officer, Instant at) {
    this.custody = new Custody(to, officer);
    touch(at);
  }

  /**
   * An officer of the custody unit takes charge of a case that has none.
   *
   * @throws BusinessRuleViolation {@code case.has-officer} if somebody else is in charge already
   */
  public void takeCharge(Officer officer, Instant at) {
    custody.takeCharge(officer);
    touch(at);
  }

  /**
   * The case goes to an officer of the custody unit, or back to the queue.
   *
   * @param shown name of the officer whom the giver saw in charge; null if nobody
   * @param officer who is in charge from now on; null for nobody
   * @throws BusinessRuleViolation {@code case.closed} if nobody works on it any more, {@code
   *     case.officer-changed}, {@code case.officer-gone}, {@code case.same-officer}
   */
  public void assign(String shown, Officer officer, Instant at) {
    requireOpen();
    custody.assign(shown, officer);
    touch(at);
  }

  /**
   * Nothing more is done on the case for now.
   *
   * @throws BusinessRuleViolation {@code case.closed} if it is closed already
   */
  public void close(Instant at) {
    requireOpen();
    status = CaseStatus.CLOSED;
    touch(at);
  }

  /**
   * Work on the case goes on.
   *
   * @throws BusinessRuleViolation {@code case.not-closed} if it is open
   */
  public void reopen(Instant at) {
    requireClosed();
    status = CaseStatus.OPEN;
    touch(at);
  }

  /**
   * @throws BusinessRuleViolation {@code case.closed} if the case is closed
   */
  public void requireOpen() {
    if (status == CaseStatus.CLOSED) {
      throw new BusinessRuleViolation("case.closed");
    }
  }

  /**
   * @throws BusinessRuleViolation {@code case.not-closed} if the case is open
   */
  public void requireClosed() {
    if (status != CaseStatus.CLOSED) {
      throw new BusinessRuleViolation("case.not-closed");
    }
  }

  /** Counts a declined hand-off. */
  public void countDecline(Instant at) {
    custody.countDecline();
    touch(at);
  }

  /** Whether custody now waits for the national coordinator. */
  public boolean awaitsDirection() {
    return custody.awaitsDirection();
  }

  /** The custodian puts it under another mark. */
  public void mark(Tlp next, Instant at) {
    this.tlp = next;
    touch(at);
  }

  /** Records that something of the case changed. */
  public void touch(Instant at) {
    this.updatedAt = at;
  }

  public Long id() {
    return id;
  }

  public CaseReference reference() {
    return new CaseReference(reference);
  }

  public String title() {
    return title;
  }

  public String summary() {
    return summary;
  }

  public CaseStatus status() {
    return status;
  }

  public Strand strand() {
    return strand;
  }

  public List<Strand> secondary() {
    return secondary;
  }

  public Priority priority() {
    return priority;
  }

  public Tlp tlp() {
    return tlp;
  }

  public UnitRef custody() {
    return custody.unit();
  }

  /**
   * The unit that is to answer for the case by the assessment in force, which need not be the one
   * in custody; the latter where no assessment is on record.
   */
  public UnitRef lead() {
    return leadUnit == null ? custody() : new UnitRef(leadAgency, leadUnit);
  }

  public Optional<Officer> officer() {
    return custody.officer();
  }

  public int declines() {
    return custody.declines();
  }

  public boolean minorInvolved() {
    return minorInvolved;
  }

  public boolean contentLive() {
    return contentLive;
  }

  public boolean demonstration() {
    return demonstration;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}

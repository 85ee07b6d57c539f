package org.rabta.domain.request;

import jakarta.persistence.Column;
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
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.HandlingCodes;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.routing.Priority;

/**
 * A request to another unit without giving up the case. It lies in the queue of the asked unit
 * until an officer claims it; who has claimed it answers it, returns it with a ground, or lets it
 * go again. The unit that asked may take it back until then. Past its deadline it stays open and
 * escalates. It carries what its reader needs, because the case closes to the asked unit when it
 * ends.
 */
@Entity
@Table(name = "agency_request")
public class AgencyRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_request_seq")
  @SequenceGenerator(name = "agency_request_seq", sequenceName = "agency_request_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private int ordinal;
  private String reference;

  @Enumerated(EnumType.STRING)
  private RequestKind kind;

  private String task;

  @Column(name = "after_task")
  private String after;

  private String title;

  @Enumerated(EnumType.STRING)
  private Tlp tlp;

  private String handling;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Column(name = "from_unit")
  private String fromUnit;

  @Column(name = "from_agency")
  private String fromAgency;

  @Column(name = "to_unit")
  private String toUnit;

  @Column(name = "to_agency")
  private String toAgency;

  private String question;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_name")
  private String askedName;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private RequestStatus status;

  /** Null while nobody works on it. */
  @Embedded private Claim claim;

  /** Null while it is open. */
  @Embedded private Ending ending;

  @Version private long version;

  protected AgencyRequest() {}

  /**
   * Sends a request.
   *
   * @param ordinal number within the case, from 1
   * @param dueAt by when an answer is due, after {@code at}
   */
  public AgencyRequest(
      CaseRecord record, int ordinal, Asking asking, Officer by, Instant at, Instant dueAt) {
    this.caseId = record.id();
    this.ordinal = ordinal;
    this.reference = new RequestReference(record.reference(), ordinal).value();
    this.kind = asking.kind();
    this.task = asking.task();
    this.after = asking.after();
    this.title = record.title();
    this.tlp = record.tlp();
    this.handling = HandlingCodes.write(asking.handling());
    this.priority = record.priority();
    this.fromUnit = asking.from().unit();
    this.fromAgency = asking.from().agency();
    this.toUnit = asking.to().unit();
    this.toAgency = asking.to().agency();
    this.question = asking.question();
    this.askedBy = by.subject();
    this.askedName = by.name();
    this.askedAt = at;
    this.dueAt = dueAt;
    this.status = RequestStatus.SENT;
  }

  /**
   * An officer of the asked unit takes it on.
   *
   * @throws BusinessRuleViolation {@code request.already-claimed} if somebody else was faster,
   *     {@code request.already-ended}
   */
  public void claim(Officer by, Instant at) {
    if (status == RequestStatus.CLAIMED) {
      throw new BusinessRuleViolation("request.already-claimed", claim.name(), claim.at());
    }
    moveTo(RequestStatus.CLAIMED);
    claim = new Claim(by, at);
  }

  /** It goes back into the queue of the unit. */
  public void release() {
    requireClaimed();
    moveTo(RequestStatus.SENT);
    claim = null;
  }

  /**
   * Answers it.
   *
   * @param found the answer as a code of its kind; null for blocking, whose answer is per address
   * @param words the answer in words, 1 to 5000 characters
   * @throws BusinessRuleViolation {@code request.already-ended}, {@code request.not-claimed},
   *     {@code request.finding-missing}, or a text code about {@code request.answer}
   */
  public void answer(Finding found, String words, Officer by, Instant at) {
    requireClaimed();
    end(RequestStatus.ANSWERED, Ending.answered(kind, found, words, by, at));
  }

  /**
   * Sends it back.
   *
   * @throws BusinessRuleViolation {@code request.ground-missing}, {@code request.already-ended},
   *     {@code request.not-claimed}, or a text code about {@code request.return-reason}
   */
  public void giveBack(ReturnGround ground, String why, Officer by, Instant at) {
    requireClaimed();
    end(RequestStatus.RETURNED, Ending.returned(ground, why, by, at));
  }

  /** The unit that asked takes it back. */
  public void withdraw(String why, Officer by, Instant at) {
    requireOpen();
    end(RequestStatus.WITHDRAWN, Ending.withdrawn(why, by, at));
  }

  /**
   * @throws BusinessRuleViolation {@code request.already-ended}
   */
  public void requireOpen() {
    if (!status.isOpen()) {
      throw new BusinessRuleViolation("request.already-ended", status, ending.at());
    }
  }

  private void requireClaimed() {
    requireOpen();
    if (status != RequestStatus.CLAIMED) {
      throw new BusinessRuleViolation("request.not-claimed");
    }
  }

  private void end(RequestStatus next, Ending how) {
    moveTo(next);
    ending = how;
  }

  private void moveTo(RequestStatus next) {
    requireOpen();
    if (!status.successors().contains(next)) {
      throw new BusinessRuleViolation("request.already-ended", status, next);
    }
    status = next;
  }

  /** Whether that person works on it. */
  public boolean isClaimedBy(String subject) {
    return claim != null && claim.isOf(subject);
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  public RequestReference reference() {
    return RequestReference.parse(reference).orElseThrow();
  }

  public RequestKind kind() {
    return kind;
  }

  public String task() {
    return task;
  }

  public String after() {
    return after;
  }

  public String title() {
    return title;
  }

  public Tlp tlp() {
    return tlp;
  }

  public Set<HandlingCode> handling() {
    return HandlingCodes.read(handling);
  }

  public Priority priority() {
    return priority;
  }

  public UnitRef from() {
    return new UnitRef(fromAgency, fromUnit);
  }

  public UnitRef to() {
    return new UnitRef(toAgency, toUnit);
  }

  public String question() {
    return question;
  }

  public String askedName() {
    return askedName;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public RequestStatus status() {
    return status;
  }

  public Optional<Claim> claim() {
    return Optional.ofNullable(claim);
  }

  public Optional<Ending> ending() {
    return Optional.ofNullable(ending);
  }
}

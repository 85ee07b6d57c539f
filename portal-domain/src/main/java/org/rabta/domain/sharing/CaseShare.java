package org.rabta.domain.sharing;

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
import java.time.Instant;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CaseRecord;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.caserecord.HandlingCodes;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.caserecord.Reach;
import org.rabta.domain.kernel.BusinessRuleViolation;

/**
 * A case was shared with a unit. The entry never changes: a revocation is an entry of its own, see
 * {@link ShareEnd}, and a longer time is a new share that follows the old one.
 */
@Entity
@Table(name = "case_share")
public class CaseShare {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_share_seq")
  @SequenceGenerator(name = "case_share_seq", sequenceName = "case_share_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  private String reference;
  private String unit;
  private String agency;

  @Enumerated(EnumType.STRING)
  private Level level;

  private String parts;

  @Enumerated(EnumType.STRING)
  private BasisKind basis;

  private String provision;

  @Column(name = "basis_words")
  private String basisWords;

  @Enumerated(EnumType.STRING)
  private SharePurpose purpose;

  @Column(name = "purpose_words")
  private String purposeWords;

  @Convert(converter = HandlingCodes.class)
  private Set<HandlingCode> handling;

  private boolean named;

  private Long follows;

  @Column(name = "from_unit")
  private String fromUnit;

  @Column(name = "from_agency")
  private String fromAgency;

  @Column(name = "shared_by")
  private String sharedBy;

  @Column(name = "shared_name")
  private String sharedName;

  @Column(name = "shared_at")
  private Instant sharedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected CaseShare() {}

  /**
   * Shares a case in the name of its custodian.
   *
   * @throws BusinessRuleViolation {@code share.to-custodian} if the receiver holds it already, or
   *     what {@link TlpRule} says
   */
  public CaseShare(CaseRecord record, ShareTerms terms, Officer by, Instant at) {
    if (record.custody().equals(terms.to())) {
      throw new BusinessRuleViolation("share.to-custodian");
    }
    TlpRule.requireShareable(record.tlp(), record.custody(), terms.to(), terms.named());
    this.caseId = record.id();
    this.reference = record.reference().value();
    this.unit = terms.to().unit();
    this.agency = terms.to().agency();
    this.level = terms.level();
    this.parts = Reach.write(terms.parts());
    this.basis = terms.basis().kind();
    this.provision = terms.basis().provision();
    this.basisWords = terms.basis().words();
    this.purpose = terms.purpose();
    this.purposeWords = terms.purposeWords();
    this.handling = terms.handling();
    this.named = terms.named();
    this.fromUnit = record.custody().unit();
    this.fromAgency = record.custody().agency();
    this.sharedBy = by.subject();
    this.sharedName = by.name();
    this.sharedAt = at;
    this.expiresAt = terms.expiresAt();
  }

  /** The same share until a later time, as a new entry. */
  public static CaseShare following(
      CaseShare former, CaseRecord record, Instant expiresAt, Officer by, Instant at) {
    var share = new CaseShare(record, former.terms().until(expiresAt), by, at);
    share.follows = former.id;
    return share;
  }

  /** What it lets whom do. */
  public ShareTerms terms() {
    return new ShareTerms(
        to(),
        level,
        reach().parts(),
        new ShareBasis(basis, provision, basisWords),
        purpose,
        purposeWords,
        handling,
        named,
        expiresAt);
  }

  /** Whether its time is over. */
  public boolean isExpired(Instant now) {
    return !expiresAt.isAfter(now);
  }

  public Long id() {
    return id;
  }

  public Long caseId() {
    return caseId;
  }

  /** Reference of the case, so that a unit can be told which access of its own has ended. */
  public String reference() {
    return reference;
  }

  public UnitRef to() {
    return new UnitRef(agency, unit);
  }

  public UnitRef from() {
    return new UnitRef(fromAgency, fromUnit);
  }

  public Reach reach() {
    return Reach.of(level, parts);
  }

  public Long follows() {
    return follows;
  }

  public String sharedName() {
    return sharedName;
  }

  public Instant sharedAt() {
    return sharedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}

package org.rabta.domain.indicator;

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
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * What one person said of one sign on a case. Written once and never changed: a later answer names
 * the one it supersedes, and no answer is superseded twice, so that of two people who answer at
 * once the second is told.
 */
@Entity
@Table(name = "case_sign")
public class CaseSign {

  /** Longest quotation that is kept with an answer, in characters. */
  public static final int LONGEST_WORDS = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_part_seq")
  @SequenceGenerator(name = "case_part_seq", sequenceName = "case_part_seq")
  private Long id;

  @Column(name = "case_id")
  private Long caseId;

  @Enumerated(EnumType.STRING)
  private SignKind kind;

  private String sign;

  @Enumerated(EnumType.STRING)
  private SignAnswer answer;

  private String words;
  private String catalogue;
  private Long supersedes;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_name")
  private String saidName;

  private String unit;
  private String agency;

  @Column(name = "said_at")
  private Instant saidAt;

  protected CaseSign() {}

  /**
   * @param words the words of a text that made the portal propose it; may be null
   * @param supersedes the answer in force until now; null for the first
   * @throws BusinessRuleViolation {@code sign.unknown} if no list has that sign
   */
  public CaseSign(
      Long caseId, Given given, String words, CaseSign supersedes, Caller by, Instant at) {
    if (!SignCatalogue.delivered().knows(given.kind(), given.sign())) {
      throw new BusinessRuleViolation("sign.unknown");
    }
    this.caseId = caseId;
    this.kind = given.kind();
    this.sign = given.sign();
    this.answer = given.answer();
    this.words = words == null ? null : Text.optional("sign.words", words, LONGEST_WORDS);
    this.catalogue = SignCatalogue.VERSION;
    this.supersedes = supersedes == null ? null : supersedes.id;
    this.saidBy = by.subject();
    this.saidName = by.name();
    this.unit = by.unit();
    this.agency = by.agency();
    this.saidAt = at;
  }

  /**
   * An answer to a sign.
   *
   * @param kind the list
   * @param sign its code
   * @param answer what is said of it
   */
  public record Given(SignKind kind, String sign, SignAnswer answer) {}

  public Long id() {
    return id;
  }

  public SignKind kind() {
    return kind;
  }

  public String sign() {
    return sign;
  }

  public SignAnswer answer() {
    return answer;
  }

  /** The words that it was confirmed or rejected on; null if none. */
  public String words() {
    return words;
  }

  /** The answer that this one supersedes; null for the first. */
  public Long supersedes() {
    return supersedes;
  }

  public String saidName() {
    return saidName;
  }

  public UnitRef saidFor() {
    return new UnitRef(agency, unit);
  }

  public Instant saidAt() {
    return saidAt;
  }
}

package org.rabta.domain.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.rabta.domain.caserecord.Officer;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** How a request ended: with an answer, sent back on a ground, or taken back; by whom and when. */
@Embeddable
public class Ending {

  /** Longest answer, in characters. */
  public static final int LONGEST_ANSWER = 5000;

  /** Longest sentence with a return or a withdrawal, in characters. */
  public static final int LONGEST_REASON = 2000;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  private String answer;

  @Enumerated(EnumType.STRING)
  @Column(name = "return_ground")
  private ReturnGround ground;

  @Column(name = "end_reason")
  private String reason;

  @Column(name = "ended_by")
  private String subject;

  @Column(name = "ended_name")
  private String name;

  @Column(name = "ended_at")
  private Instant at;

  protected Ending() {}

  private Ending(Officer by, Instant at) {
    this.subject = by.subject();
    this.name = by.name();
    this.at = at;
  }

  /**
   * @throws BusinessRuleViolation {@code request.finding-missing}, or a text code about {@code
   *     request.answer}
   */
  static Ending answered(RequestKind kind, Finding found, String words, Officer by, Instant at) {
    var fitting = Finding.of(kind);
    if (fitting.isEmpty() ? found != null : !fitting.contains(found)) {
      throw new BusinessRuleViolation("request.finding-missing");
    }
    var ending = new Ending(by, at);
    ending.finding = found;
    ending.answer = Text.required("request.answer", words, LONGEST_ANSWER);
    return ending;
  }

  /**
   * @throws BusinessRuleViolation {@code request.ground-missing}, or a text code about {@code
   *     request.return-reason}
   */
  static Ending returned(ReturnGround ground, String why, Officer by, Instant at) {
    if (ground == null) {
      throw new BusinessRuleViolation("request.ground-missing");
    }
    var ending = new Ending(by, at);
    ending.ground = ground;
    ending.reason = Text.required("request.return-reason", why, LONGEST_REASON);
    return ending;
  }

  /**
   * @throws BusinessRuleViolation a text code about {@code request.withdraw-reason}
   */
  static Ending withdrawn(String why, Officer by, Instant at) {
    var ending = new Ending(by, at);
    ending.reason = Text.optional("request.withdraw-reason", why, LONGEST_REASON);
    return ending;
  }

  /** The answer as a code; null without an answer, or where it is per address. */
  public Finding finding() {
    return finding;
  }

  /** The answer in words; null without one. */
  public String answer() {
    return answer;
  }

  /** Why it was sent back; null if it was not. */
  public ReturnGround ground() {
    return ground;
  }

  /** The sentence with a return or a withdrawal; may be null. */
  public String reason() {
    return reason;
  }

  public String name() {
    return name;
  }

  public Instant at() {
    return at;
  }
}

package org.rabta.domain.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.rabta.domain.caserecord.kernel.CaseEntry;
import org.rabta.domain.caserecord.kernel.Entered;
import org.rabta.domain.caserecord.kernel.Filing;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * A case is closed with an outcome and a reason, and may be reopened with a reason by the unit in
 * custody, of its own accord or because another unit on the case asked. Each turn stays on record.
 */
@Entity
@Table(name = "case_turn")
public class CaseTurn extends CaseEntry {

  /** Longest reason, in characters. */
  public static final int LONGEST = 5_000;

  @Enumerated(EnumType.STRING)
  private TurnKind kind;

  @Enumerated(EnumType.STRING)
  private CaseOutcome outcome;

  private String reason;

  protected CaseTurn() {}

  private CaseTurn(
      Long caseId,
      TurnKind kind,
      CaseOutcome outcome,
      String reason,
      Filing filing,
      Entered entered) {
    super(caseId, filing, entered);
    this.kind = kind;
    this.outcome = outcome;
    this.reason = Text.required("outcome.reason", reason, LONGEST);
  }

  /**
   * The case is closed.
   *
   * @throws BusinessRuleViolation {@code outcome.missing}, or a text code
   */
  public static CaseTurn closed(
      Long caseId, CaseOutcome outcome, String reason, Filing filing, Entered entered) {
    if (outcome == null) {
      throw new BusinessRuleViolation("outcome.missing");
    }
    return new CaseTurn(caseId, TurnKind.CLOSED, outcome, reason, filing, entered);
  }

  /**
   * The case is reopened, or asked to be, or left closed.
   *
   * @param kind anything but {@code CLOSED}
   * @throws BusinessRuleViolation a text code
   */
  public static CaseTurn of(
      Long caseId, TurnKind kind, String reason, Filing filing, Entered entered) {
    if (kind == TurnKind.CLOSED) {
      throw new IllegalArgumentException("closing needs an outcome");
    }
    return new CaseTurn(caseId, kind, null, reason, filing, entered);
  }

  public TurnKind kind() {
    return kind;
  }

  /** What came of the case; null unless it was closed. */
  public CaseOutcome outcome() {
    return outcome;
  }

  public String reason() {
    return reason;
  }
}

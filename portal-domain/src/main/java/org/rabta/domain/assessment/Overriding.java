package org.rabta.domain.assessment;

import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * Why a person puts another outcome in the place of the tables'.
 *
 * @param outcome what holds instead
 * @param ground the kind of reason
 * @param reason in words, {@value #SHORTEST_REASON} to {@value #LONGEST_REASON} characters
 */
public record Overriding(Outcome outcome, OverrideGround ground, String reason) {

  /** Shortest reason, in characters. */
  public static final int SHORTEST_REASON = 20;

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 2000;

  /**
   * @throws BusinessRuleViolation {@code assessment.ground-missing}, {@code
   *     assessment.reason-too-short}, or a text code
   */
  public Overriding {
    if (ground == null) {
      throw new BusinessRuleViolation("assessment.ground-missing");
    }
    reason = Text.required("assessment.reason", reason, LONGEST_REASON);
    if (reason.codePointCount(0, reason.length()) < SHORTEST_REASON) {
      throw new BusinessRuleViolation("assessment.reason-too-short", SHORTEST_REASON);
    }
  }
}

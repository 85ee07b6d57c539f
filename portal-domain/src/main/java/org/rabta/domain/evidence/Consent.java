package org.rabta.domain.evidence;

import java.time.LocalDate;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * That somebody agreed to what the codes of an item forbid.
 *
 * @param use what was agreed to
 * @param by who agreed, at most {@value #LONGEST_NAME} characters
 * @param on the day
 * @param note how, such as in a letter with its number, at most {@value CustodyEntry#LONGEST_NOTE}
 *     characters
 */
public record Consent(ConsentUse use, String by, LocalDate on, String note) {

  public static final int LONGEST_NAME = 200;

  /**
   * @throws BusinessRuleViolation {@code evidence.consent-use-missing}, {@code
   *     evidence.consent-day-missing}, or a text code about {@code evidence.agreed-by} or {@code
   *     evidence.consent}
   */
  public Consent {
    if (use == null) {
      throw new BusinessRuleViolation("evidence.consent-use-missing");
    }
    by = Text.required("evidence.agreed-by", by, LONGEST_NAME);
    if (on == null) {
      throw new BusinessRuleViolation("evidence.consent-day-missing");
    }
    note = Text.required("evidence.consent", note, CustodyEntry.LONGEST_NOTE);
  }

  /**
   * The same, given on a day that is not in the future.
   *
   * @throws BusinessRuleViolation {@code evidence.consent-later}
   */
  public Consent notAfter(LocalDate today) {
    if (on.isAfter(today)) {
      throw new BusinessRuleViolation("evidence.consent-later");
    }
    return this;
  }
}

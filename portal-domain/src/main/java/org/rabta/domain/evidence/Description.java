package org.rabta.domain.evidence;

import java.time.LocalDate;
import org.rabta.domain.caserecord.Tlp;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * What people say of a file when they add it.
 *
 * @param about what it shows, at most {@value #LONGEST_ABOUT} characters; may be null
 * @param source where it comes from, at most {@value #LONGEST} characters; required
 * @param collectedOn the day it was taken over; null if not known
 * @param collectedAt where, at most {@value #LONGEST} characters; may be null
 * @param collectedBy by whom, at most {@value #LONGEST} characters; may be null
 * @param tlp how far it may travel
 * @param noOnward not to be passed on without the consent of who gave it
 * @param notInCourt not to be used in court without the consent of who gave it
 */
public record Description(
    String about,
    String source,
    LocalDate collectedOn,
    String collectedAt,
    String collectedBy,
    Tlp tlp,
    boolean noOnward,
    boolean notInCourt) {

  public static final int LONGEST_ABOUT = 2000;
  public static final int LONGEST = 200;

  /**
   * @throws BusinessRuleViolation for a text that is missing, too long or cannot be kept, and
   *     {@code evidence.tlp-missing}
   */
  public Description {
    about = Text.optional("evidence.about", about, LONGEST_ABOUT);
    source = Text.required("evidence.source", source, LONGEST);
    collectedAt = Text.optional("evidence.collected-at", collectedAt, LONGEST);
    collectedBy = Text.optional("evidence.collected-by", collectedBy, LONGEST);
    if (tlp == null) {
      throw new BusinessRuleViolation("evidence.tlp-missing");
    }
  }

  /**
   * The same, with a day that is not in the future.
   *
   * @throws BusinessRuleViolation {@code evidence.collected-later}
   */
  public Description notAfter(LocalDate today) {
    if (collectedOn != null && collectedOn.isAfter(today)) {
      throw new BusinessRuleViolation("evidence.collected-later");
    }
    return this;
  }
}

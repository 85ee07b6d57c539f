package org.rabta.domain.sharing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.rabta.domain.access.Level;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.caserecord.CasePart;
import org.rabta.domain.caserecord.HandlingCode;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * What a share lets whom do, why, and until when.
 *
 * @param to who gets it
 * @param level OBSERVER or CONTRIBUTOR
 * @param parts the parts that it reaches; identities only where they are named
 * @param basis what permits it
 * @param purpose what it is for
 * @param purposeWords the purpose in words
 * @param handling what the receiver has to observe
 * @param named whether the receiver is named as recipient, as RED asks
 * @param expiresAt when it ends by itself
 */
public record ShareTerms(
    UnitRef to,
    Level level,
    Set<CasePart> parts,
    ShareBasis basis,
    SharePurpose purpose,
    String purposeWords,
    Set<HandlingCode> handling,
    boolean named,
    Instant expiresAt) {

  /** Longest words of a purpose, in characters. */
  public static final int LONGEST_WORDS = 1000;

  /** What is proposed: everything but who the persons are. */
  public static final Set<CasePart> USUAL_PARTS =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(CasePart.IDENTITIES)));

  /**
   * @throws BusinessRuleViolation {@code share.level-missing}, {@code share.parts-missing}, {@code
   *     share.identities-need-people}, {@code share.identities-need-contributor}, {@code
   *     share.purpose-missing}, or a text code about {@code share.purpose-words}
   */
  public ShareTerms {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(expiresAt, "expiresAt");
    parts = Set.copyOf(parts);
    handling = Set.copyOf(handling);
    if (level != Level.OBSERVER && level != Level.CONTRIBUTOR) {
      throw new BusinessRuleViolation("share.level-missing");
    }
    requireCoherent(level, parts);
    if (purpose == null) {
      throw new BusinessRuleViolation("share.purpose-missing");
    }
    purposeWords = Text.required("share.purpose-words", purposeWords, LONGEST_WORDS);
  }

  /** The same terms until another time. */
  public ShareTerms until(Instant later) {
    return new ShareTerms(to, level, parts, basis, purpose, purposeWords, handling, named, later);
  }

  private static void requireCoherent(Level level, Set<CasePart> parts) {
    if (parts.isEmpty()) {
      throw new BusinessRuleViolation("share.parts-missing");
    }
    if (parts.contains(CasePart.IDENTITIES)) {
      if (!parts.contains(CasePart.PEOPLE)) {
        throw new BusinessRuleViolation("share.identities-need-people");
      }
      if (level != Level.CONTRIBUTOR) {
        throw new BusinessRuleViolation("share.identities-need-contributor");
      }
    }
  }
}

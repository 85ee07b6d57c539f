package org.rabta.domain.sharing;

import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/**
 * What permits a share.
 *
 * @param kind provision, agreement or court order
 * @param provision code of the provision; null for the other kinds
 * @param words which agreement or order; optional beside a provision
 */
public record ShareBasis(BasisKind kind, String provision, String words) {

  /** Longest words, in characters. */
  public static final int LONGEST_WORDS = 500;

  /**
   * @throws BusinessRuleViolation {@code share.basis-missing}, {@code share.provision-missing}, or
   *     a text code about {@code share.basis-words}
   */
  public ShareBasis {
    if (kind == null) {
      throw new BusinessRuleViolation("share.basis-missing");
    }
    if (kind == BasisKind.PROVISION) {
      if (provision == null || provision.isBlank()) {
        throw new BusinessRuleViolation("share.provision-missing");
      }
      words = Text.optional("share.basis-words", words, LONGEST_WORDS);
    } else {
      provision = null;
      words = Text.required("share.basis-words", words, LONGEST_WORDS);
    }
  }
}

package org.rabta.domain.indicator.text;

import java.io.Serializable;
import java.util.List;

/**
 * A warning sign that a text seems to show, and why.
 *
 * @param sign code of the warning sign
 * @param passages the words that made the portal propose it, in the order of the text; may be empty
 *     where something is missing
 * @param missing what was looked for and not found
 */
public record FlagProposal(String sign, List<Passage> passages, List<Missing> missing)
    implements Serializable {

  /**
   * A piece of the text.
   *
   * @param start index of its first character in the text
   * @param end index after its last
   * @param words as they were written
   */
  public record Passage(int start, int end, String words) implements Serializable {}

  /** What an approved advertisement states (ICMPD report, 2.2, procedures). */
  public enum Missing {
    LICENCE_NUMBER,
    PERMISSION_NUMBER,
    COUNTRY,
    VACANCIES,
    DURATION,
    CLOSING_DATE
  }
}

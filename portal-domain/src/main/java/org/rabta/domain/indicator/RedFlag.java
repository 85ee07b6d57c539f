package org.rabta.domain.indicator;

import java.util.List;
import java.util.Set;
import org.rabta.domain.indicator.text.ContextWord;
import org.rabta.domain.typology.Strand;

/**
 * A warning sign of an advertisement or of the talk that follows it.
 *
 * @param sign its code, such as {@code RF-17}
 * @param pointsTo the strands it speaks for, the likelier first; none where it tells no crime apart
 * @param section where the ICMPD report speaks of it
 * @param topic what it is about
 * @param detect how it can be noticed
 * @param near a phrase counts only beside a word of these groups; none for the usual ones
 * @param unlessNear a phrase does not count beside a word of these groups
 * @param advertOnly whether it is about an advertisement's own text and not about a story told
 * @param phrases examples in English, Urdu and Roman Urdu; {@code #} stands for any number
 */
public record RedFlag(
    String sign,
    List<Strand> pointsTo,
    String section,
    Topic topic,
    Detect detect,
    Set<ContextWord> near,
    Set<ContextWord> unlessNear,
    boolean advertOnly,
    List<String> phrases) {

  /** What a warning sign is about; lists are grouped by it. */
  public enum Topic {
    OFFER,
    VISA,
    MONEY,
    PAPERS,
    CONTACT,
    PEOPLE,
    ROUTE,
    LICENCE,
    PICTURE
  }

  /** How a warning sign can be noticed. */
  public enum Detect {
    /** By a phrase. */
    TEXT,
    /** By a phrase that means something else in ordinary talk. */
    TEXT_WITH_CONTEXT,
    /** By what is missing. */
    ABSENCE,
    /** By several things together. */
    COMBINATION,
    LINK,
    IMAGE,
    CONVERSATION,
    /** By a person's judgment. */
    HUMAN;

    /** Whether the portal may propose it from text; all others are only offered for ticking. */
    public boolean isProposed() {
      return this == TEXT || this == TEXT_WITH_CONTEXT || this == ABSENCE || this == COMBINATION;
    }
  }
}

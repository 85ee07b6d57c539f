package org.rabta.domain.indicator.text;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rabta.domain.indicator.text.PhraseTree.Found;

/** What stands beside a phrase in a text. */
final class Surroundings {

  /** Words to each side within which a phrase with a second meaning needs its context. */
  private static final int CLOSE = 12;

  /** The same for a phrase that is rarely misread. */
  private static final int NEAR = 25;

  private static final Set<ContextWord> OFFER =
      EnumSet.of(ContextWord.TRAVEL, ContextWord.COUNTRY, ContextWord.JOB, ContextWord.AGENT);
  private static final Set<ContextWord> OFFER_IN_PHRASE =
      EnumSet.of(ContextWord.TRAVEL, ContextWord.JOB, ContextWord.AGENT);

  private final List<Word> words;
  private final TextKind kind;
  private final Map<ContextWord, BitSet> places = new EnumMap<>(ContextWord.class);

  Surroundings(List<Word> words, TextKind kind) {
    this.words = words;
    this.kind = kind;
  }

  /** Whether the phrase counts where it stands. */
  boolean allow(Found found) {
    var flag = found.phrase().flag();
    if (beside(found, flag.unlessNear(), CLOSE)) {
      return false;
    }
    if (!flag.near().isEmpty()) {
      return found.phrase().bringsAlong(flag.near()) || beside(found, flag.near(), CLOSE);
    }
    return found.phrase().bringsAlong(OFFER_IN_PHRASE)
        || beside(found, OFFER, kind == TextKind.ADVERTISEMENT ? words.size() : NEAR);
  }

  /** Whether the text has a word of that group. */
  boolean mention(ContextWord group) {
    return !places(group).isEmpty();
  }

  /** Whether a number stands near a word of that group, at most so many words before or after. */
  boolean numberBeside(ContextWord group, int before, int after) {
    return places(group).stream().anyMatch(at -> numberBetween(at - before, at + after));
  }

  private boolean numberBetween(int from, int to) {
    return IntStream.rangeClosed(Math.max(0, from), Math.min(words.size() - 1, to))
        .anyMatch(at -> words.get(at).isNumber());
  }

  /** A word of the phrase itself, there or repeated, is no context for it. */
  private boolean beside(Found found, Set<ContextWord> groups, int reach) {
    int to = Math.min(words.size() - 1, found.last() + reach);
    for (var group : groups) {
      var places = places(group);
      int at = places.nextSetBit(Math.max(0, found.first() - reach));
      while (at >= 0 && at <= to) {
        if (!found.phrase().words().contains(words.get(at).folded())) {
          return true;
        }
        at = places.nextSetBit(at + 1);
      }
    }
    return false;
  }

  /** Where words of that group stand; each group is looked for once a text. */
  private BitSet places(ContextWord group) {
    return places.computeIfAbsent(
        group,
        asked ->
            IntStream.range(0, words.size())
                .filter(at -> asked.has(words.get(at).folded()))
                .collect(BitSet::new, BitSet::set, BitSet::or));
  }
}

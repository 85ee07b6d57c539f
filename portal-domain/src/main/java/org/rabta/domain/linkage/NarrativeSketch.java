package org.rabta.domain.linkage;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A short sketch of a story by which alike ones are found without comparing texts: locality
 * sensitive hashing over min-wise hashes of its pairs of neighbouring words (Broder 1997). Two
 * sketches share a mark with the square of the share of word pairs that the stories have in common.
 */
public final class NarrativeSketch {

  /** Marks of a sketch. */
  public static final int MARKS = 12;

  /** Marks in common from which two stories count as alike: about half their word pairs. */
  public static final int ALIKE = 3;

  private static final int ROWS = 2;

  /** Stories with fewer word pairs tell too little to be compared. */
  private static final int FEWEST_PAIRS = 12;

  private NarrativeSketch() {}

  /** The marks of a story; none for null and for a few words. */
  public static long[] of(String narrative) {
    var pairs = pairs(narrative);
    if (pairs.size() < FEWEST_PAIRS) {
      return new long[0];
    }
    var least = new long[MARKS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long pair : pairs) {
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], mixed(pair + (i + 1) * 0x9E3779B97F4A7C15L));
      }
    }
    var marks = new long[MARKS];
    for (int i = 0; i < MARKS; i++) {
      marks[i] = mixed(31 * mixed(least[ROWS * i] + i) + least[ROWS * i + 1]);
    }
    return marks;
  }

  private static Set<Long> pairs(String narrative) {
    var pairs = new HashSet<Long>();
    if (narrative == null) {
      return pairs;
    }
    var words =
        Normalizer.normalize(narrative, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .split("[^\\p{L}\\p{N}]+");
    long before = 0;
    for (var word : words) {
      if (word.isEmpty()) {
        continue;
      }
      long hash = hash(word);
      if (before != 0) {
        pairs.add(31 * before + hash);
      }
      before = hash;
    }
    return pairs;
  }

  /** FNV-1a over UTF-16; stored, so it never depends on the runtime. */
  private static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** The finalizer of SplitMix64. */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

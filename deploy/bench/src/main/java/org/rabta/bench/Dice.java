package org.rabta.bench;

import java.util.List;

/**
 * Chance that falls the same way for the same seed, on any Java. SplitMix64 of Steele, Lea and
 * Flood, written out because the algorithms of the JDK may change between releases.
 */
final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** The dice of one case: independent of those of any other, so that cases can be made apart. */
  static Dice of(long seed, long ordinal) {
    return new Dice(mixed(seed * GOLDEN) ^ mixed(ordinal + GOLDEN));
  }

  /** Any number from 0, below the limit. */
  int below(int limit) {
    return (int) ((next() >>> 33) % limit);
  }

  /** At least 0, less than 1. */
  double fraction() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** True so often in a hundred. */
  boolean chance(double inHundred) {
    return fraction() * 100 < inHundred;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** About normally distributed with mean 0 and deviation 1. */
  double bell() {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += fraction();
    }
    return sum - 6;
  }

  private long next() {
    state += GOLDEN;
    return mixed(state);
  }

  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

package org.rabta.bench;

import java.util.Arrays;

/**
 * Times of the same thing done several times.
 *
 * @param what what was done
 * @param who by whom
 * @param millis milliseconds each, in ascending order
 * @param note size or whatever else belongs to the row; may be empty
 */
record Series(String what, String who, double[] millis, String note) {

  /** From nanoseconds in any order. */
  static Series of(String what, String who, long[] nanos, String note) {
    return new Series(
        what, who, Arrays.stream(nanos).mapToDouble(n -> n / 1e6).sorted().toArray(), note);
  }

  /** The middle one; of an even number the mean of the two in the middle. */
  double median() {
    int n = millis.length;
    return n % 2 == 1 ? millis[n / 2] : (millis[n / 2 - 1] + millis[n / 2]) / 2;
  }

  /** Ninety-five in a hundred took at most that long (nearest rank). */
  double within95() {
    return millis[(int) Math.ceil(0.95 * millis.length) - 1];
  }

  double fastest() {
    return millis[0];
  }
}

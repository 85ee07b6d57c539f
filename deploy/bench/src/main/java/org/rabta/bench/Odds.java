package org.rabta.bench;

import java.util.ArrayList;
import java.util.List;

/** Things that may happen, each with its weight. */
final class Odds<T> {

  private final List<T> things = new ArrayList<>();
  private final List<Integer> upTo = new ArrayList<>();
  private int total;

  /** One more. */
  Odds<T> add(T thing, int weight) {
    total += weight;
    things.add(thing);
    upTo.add(total);
    return this;
  }

  /** One of them, the heavier the likelier. */
  T pick(Dice dice) {
    int at = dice.below(total);
    int i = 0;
    while (upTo.get(i) <= at) {
      i++;
    }
    return things.get(i);
  }
}

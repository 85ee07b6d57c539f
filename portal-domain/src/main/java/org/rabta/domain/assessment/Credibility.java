package org.rabta.domain.assessment;

import java.util.Arrays;

/** How credible the information itself is: the figures of the Admiralty grading. */
public enum Credibility {
  CONFIRMED(1),
  PROBABLY_TRUE(2),
  POSSIBLY_TRUE(3),
  DOUBTFUL(4),
  IMPROBABLE(5),
  /** What everything is until somebody judges it. */
  CANNOT_BE_JUDGED(6);

  private final int figure;

  Credibility(int figure) {
    this.figure = figure;
  }

  /** The figure, 1 to 6. */
  public int figure() {
    return figure;
  }

  /**
   * The credibility of that figure.
   *
   * @throws IllegalArgumentException for any other figure
   */
  public static Credibility ofFigure(int figure) {
    return Arrays.stream(values())
        .filter(each -> each.figure == figure)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a credibility: " + figure));
  }
}

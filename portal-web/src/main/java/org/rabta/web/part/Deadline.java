package org.rabta.web.part;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a wait stands against its deadline.
 *
 * @param state how it stands
 * @param amount the time left, over, early or late; never negative
 */
public record Deadline(State state, Duration amount) {

  /**
   * Nothing is called due soon earlier than it must be, and nothing later than this before the end.
   */
  static final Duration AT_LEAST = Duration.ofHours(4);

  /** The states, each with the class and the icon of its chip. */
  public enum State {
    ON_TIME("ok", "pi-clock"),
    DUE_SOON("soon", "pi-hourglass"),
    OVERDUE("late", "pi-exclamation-triangle"),
    PAUSED("paused", "pi-pause"),
    MET("done", "pi-check"),
    MET_LATE("ok", "pi-check");

    private final String tone;
    private final String icon;

    State(String tone, String icon) {
      this.tone = tone;
      this.icon = icon;
    }

    public String tone() {
      return tone;
    }

    public String icon() {
      return icon;
    }
  }

  /**
   * An open wait. Due soon is the last quarter of its time, and the last four hours in any case;
   * overdue begins with the deadline itself.
   *
   * @param since when the time began to run; null counts the last four hours only
   */
  public static Deadline open(Instant since, Instant due, Instant now) {
    Duration left = Duration.between(now, due);
    if (left.isZero() || left.isNegative()) {
      return new Deadline(State.OVERDUE, left.negated());
    }
    Duration quarter = since == null ? Duration.ZERO : Duration.between(since, due).dividedBy(4);
    Duration soon = quarter.compareTo(AT_LEAST) > 0 ? quarter : AT_LEAST;
    return new Deadline(left.compareTo(soon) <= 0 ? State.DUE_SOON : State.ON_TIME, left);
  }

  /** A wait that came to its end; in time if the end is not after the deadline. */
  public static Deadline met(Instant due, Instant met) {
    Duration early = Duration.between(met, due);
    return new Deadline(early.isNegative() ? State.MET_LATE : State.MET, early.abs());
  }

  /** A wait whose time does not run. */
  public static Deadline paused() {
    return new Deadline(State.PAUSED, Duration.ZERO);
  }
}

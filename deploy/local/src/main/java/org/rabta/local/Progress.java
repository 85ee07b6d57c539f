package org.rabta.local;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells the person at the keyboard what is going on, each line with the seconds since the command
 * was given.
 */
public final class Progress {

  private final PrintStream out;
  private final Clock clock;
  private final Instant start;

  /**
   * Progress of one run.
   *
   * @param out where the lines go
   * @param clock tells the time
   * @param start when the command was given
   */
  public Progress(PrintStream out, Clock clock, Instant start) {
    this.out = out;
    this.clock = clock;
    this.start = start;
  }

  /** One line. */
  public synchronized void say(String line) {
    out.printf("[%3d s] %s%n", Duration.between(start, clock.instant()).toSeconds(), line);
    out.flush();
  }
}

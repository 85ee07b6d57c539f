package org.rabta.domain.dormant;

import java.time.Duration;
import org.rabta.domain.routing.Priority;

/**
 * How long nothing may happen on an open case until it surfaces. The report sets no such times;
 * these are policy assumptions, shown as such, until the agencies agree on others.
 */
public enum DormancyPolicy {
  URGENT(3, 7),
  HIGH(14, 30),
  NORMAL(30, 90);

  private final int days;
  private final int longestLook;

  DormancyPolicy(int days, int longestLook) {
    this.days = days;
    this.longestLook = longestLook;
  }

  public static DormancyPolicy of(Priority priority) {
    return valueOf(priority.name());
  }

  /** Calendar days without an act of the custodian after which a case surfaces. */
  public int days() {
    return days;
  }

  /** The same as a duration. */
  public Duration after() {
    return Duration.ofDays(days);
  }

  /** Calendar days within which the custodian has to look again who says that it is in work. */
  public int longestLook() {
    return longestLook;
  }
}

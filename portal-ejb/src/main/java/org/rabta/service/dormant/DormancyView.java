package org.rabta.service.dormant;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How quiet a case is.
 *
 * @param since the last act of the custodian, to the hour
 * @param days calendar days after which the case surfaces
 * @param surfaced whether it has
 * @param last what was last said of it; null if nothing was
 * @param mayAnswer whether the caller may say why it lies
 * @param latest the last day that a next look may be on
 */
public record DormancyView(
    Instant since, int days, boolean surfaced, Look last, boolean mayAnswer, LocalDate latest)
    implements Serializable {

  /**
   * What a custodian said.
   *
   * @param reason why nothing happens
   * @param lookOn the day of the next look
   * @param by who said it
   * @param at when
   */
  public record Look(String reason, LocalDate lookOn, String by, Instant at)
      implements Serializable {}
}

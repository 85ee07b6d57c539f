package org.rabta.domain.promoter;

import java.time.Instant;
import java.time.LocalDate;
import org.rabta.domain.access.Caller;

/**
 * On what occasion something is stated about a promoter.
 *
 * @param source where it comes from: the name of a file, or {@code PORTAL} for an act in the portal
 * @param asOf the day of which it speaks: the date of the list, or the day of the act
 * @param reason why, in words; null for a list
 * @param by who enters it
 * @param at when
 */
public record Occasion(String source, LocalDate asOf, String reason, Caller by, Instant at) {

  /** Source of what was done in the portal and not read from a list. */
  public static final String PORTAL = "PORTAL";
}

package org.rabta.domain.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rabta.domain.kernel.BusinessRuleViolation;

/** How long a share lasts: to the end of a day in Pakistan, at most a year. */
public final class ShareTime {

  /** Days that a share lasts unless the custodian says otherwise. */
  public static final int USUAL_DAYS = 90;

  private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

  private ShareTime() {}

  /** The day that is proposed for a share made now. */
  public static LocalDate usualEnd(Instant now) {
    return today(now).plusDays(USUAL_DAYS);
  }

  /**
   * The moment after the last one of the share.
   *
   * @param until the last day of the share
   * @throws BusinessRuleViolation {@code share.until-missing}, {@code share.until-past}, {@code
   *     share.until-too-far}
   */
  public static Instant endOf(LocalDate until, Instant now) {
    if (until == null) {
      throw new BusinessRuleViolation("share.until-missing");
    }
    if (until.isBefore(today(now))) {
      throw new BusinessRuleViolation("share.until-past");
    }
    if (until.isAfter(today(now).plusYears(1))) {
      throw new BusinessRuleViolation("share.until-too-far");
    }
    return until.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** The last day of a share that ends then. */
  public static LocalDate lastDay(Instant expiresAt) {
    return today(expiresAt.minusMillis(1));
  }

  private static LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, ZONE);
  }
}

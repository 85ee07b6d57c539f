package org.rabta.domain.promoter;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that was stated about one licence, and the answer to what it was worth on a day. Of
 * the statements that had taken effect on that day, the one recorded last decides: a later list may
 * correct an earlier one.
 *
 * @param statements in the order in which they were recorded; not empty
 */
public record LicenceHistory(List<Stated> statements) {

  /**
   * One statement.
   *
   * @param status how the licence stands
   * @param since first day of that status
   * @param validFrom first day for which the licence was given
   * @param validUntil last day for which it was given
   */
  public record Stated(
      PromoterStatus status, LocalDate since, LocalDate validFrom, LocalDate validUntil) {

    /** The first day of which it speaks. */
    LocalDate effective() {
      return status == PromoterStatus.ACTIVE && validFrom.isAfter(since) ? validFrom : since;
    }

    /** A suspended licence stays suspended when its time runs out; a cancelled one is gone. */
    LicenceStatus on(LocalDate day) {
      return switch (status) {
        case CANCELLED -> LicenceStatus.CANCELLED;
        case SURRENDERED -> LicenceStatus.SURRENDERED;
        case SUSPENDED -> LicenceStatus.SUSPENDED;
        case ACTIVE -> day.isAfter(validUntil) ? LicenceStatus.EXPIRED : LicenceStatus.VALID;
      };
    }
  }

  /**
   * What a licence was worth on a day.
   *
   * @param status the answer
   * @param recorded false where the day lies before every statement, so that the answer rests on
   *     the validity alone
   * @param validUntil last day for which the licence was given, as known for that day
   */
  public record Standing(LicenceStatus status, boolean recorded, LocalDate validUntil) {}

  public LicenceHistory {
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("a licence without a statement");
    }
  }

  /** What the licence was worth on that day. */
  public Standing on(LocalDate day) {
    Stated decisive = null;
    for (Stated each : statements) {
      if (!each.effective().isAfter(day)) {
        decisive = each;
      }
    }
    return decisive == null
        ? byValidity(day)
        : new Standing(decisive.on(day), true, decisive.validUntil());
  }

  private Standing byValidity(LocalDate day) {
    Stated first = statements.get(0);
    var status =
        day.isBefore(first.validFrom())
            ? LicenceStatus.NOT_FOUND
            : day.isAfter(first.validUntil()) ? LicenceStatus.EXPIRED : LicenceStatus.VALID;
    return new Standing(status, false, first.validUntil());
  }
}

package org.rabta.domain.caserecord.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.kernel.Text;

/** A day as far as it is known, in Pakistan. */
@Embeddable
public class KnownDay {

  private static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");
  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
  private static final int YEARS_AHEAD = 2;

  @Column(name = "on_day")
  private LocalDate day;

  @Enumerated(EnumType.STRING)
  @Column(name = "day_precision")
  private DayPrecision precision;

  protected KnownDay() {}

  private KnownDay(LocalDate day, DayPrecision precision) {
    this.day = day;
    this.precision = precision;
  }

  /**
   * A day that is past, or is not known.
   *
   * @param field field name for the message
   * @param typed year, month and day with hyphens; empty if not known
   * @param now the moment of entry
   * @throws BusinessRuleViolation {@code day.unreadable}, {@code day.future} or {@code day.too-old}
   */
  public static KnownDay past(String field, String typed, DayPrecision precision, Instant now) {
    return read(field, typed, precision, LocalDate.ofInstant(now, PAKISTAN));
  }

  /** As {@link #past}, but the day may lie up to two years ahead. */
  public static KnownDay promised(String field, String typed, DayPrecision precision, Instant now) {
    var latest = LocalDate.ofInstant(now, PAKISTAN).plusYears(YEARS_AHEAD);
    return read(field, typed, precision, latest);
  }

  private static KnownDay read(
      String field, String typed, DayPrecision precision, LocalDate latest) {
    var text = Text.optional(field, typed, 20);
    if (text == null) {
      return new KnownDay(null, null);
    }
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      throw new BusinessRuleViolation("day.unreadable", field);
    }
    if (day.isAfter(latest)) {
      throw new BusinessRuleViolation("day.future", field);
    }
    if (day.isBefore(EARLIEST)) {
      throw new BusinessRuleViolation("day.too-old", field);
    }
    return new KnownDay(day, precision == null ? DayPrecision.EXACT : precision);
  }

  /** The day; null if not known. */
  public LocalDate day() {
    return day;
  }

  /** How exactly it is known; null if it is not. */
  public DayPrecision precision() {
    return precision;
  }
}

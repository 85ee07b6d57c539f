package org.rabta.domain.wait;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Working days in Pakistan: Monday to Friday without public holidays, office hours 09:00 to 17:00,
 * Asia/Karachi.
 *
 * @param holidays days off beside Saturdays and Sundays
 */
public record WorkingCalendar(Set<LocalDate> holidays) {

  /** The portal's zone; Pakistan keeps no daylight saving time. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

  private static final LocalTime OPENING = LocalTime.of(9, 0);
  private static final LocalTime CLOSING = LocalTime.of(17, 0);

  public WorkingCalendar {
    holidays = Set.copyOf(holidays);
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /**
   * The same time of day so many working days later. What begins out of hours counts from the next
   * opening of the office.
   *
   * @param from the beginning
   * @param days working days, at least 1
   */
  public Instant plusWorkingDays(Instant from, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("at least one working day");
    }
    var at = withinHours(from.atZone(ZONE));
    for (int left = days; left > 0; left--) {
      do {
        at = at.plusDays(1);
      } while (!isWorkingDay(at.toLocalDate()));
    }
    return at.toInstant();
  }

  /** So many hours by the clock, nights and holidays included; for people in danger. */
  public static Instant plusClockHours(Instant from, int hours) {
    return from.plus(Duration.ofHours(hours));
  }

  private ZonedDateTime withinHours(ZonedDateTime at) {
    var counted = at;
    if (!isWorkingDay(counted.toLocalDate()) || !counted.toLocalTime().isBefore(CLOSING)) {
      do {
        counted = counted.plusDays(1).with(OPENING);
      } while (!isWorkingDay(counted.toLocalDate()));
    } else if (counted.toLocalTime().isBefore(OPENING)) {
      counted = counted.with(OPENING);
    }
    return counted;
  }
}

package org.rabta.domain.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private final WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 25)));

  @ParameterizedTest
  @CsvSource({
    // a Tuesday morning, one day: the same time on Wednesday
    "2026-11-24T11:30, 1, 2026-11-25T11:30",
    // a Friday: the weekend does not count
    "2026-11-20T11:30, 1, 2026-11-23T11:30",
    // after hours on Friday: counts from Monday 09:00
    "2026-11-20T18:00, 1, 2026-11-24T09:00",
    // Saturday: counts from Monday 09:00
    "2026-11-21T12:00, 2, 2026-11-25T09:00",
    // before opening: counts from 09:00 of the same day
    "2026-11-24T06:00, 1, 2026-11-25T09:00",
    // a holiday on Friday lies in between
    "2026-12-24T10:00, 1, 2026-12-28T10:00",
    // at closing time the day is over
    "2026-11-24T17:00, 1, 2026-11-26T09:00",
  })
  void countsWorkingDaysInPakistan(LocalDateTime from, int days, LocalDateTime expected) {
    assertThat(calendar.plusWorkingDays(karachi(from), days)).isEqualTo(karachi(expected));
  }

  @Test
  void clockHoursRunThroughTheNight() {
    assertThat(WorkingCalendar.plusClockHours(karachi(LocalDateTime.of(2026, 11, 20, 23, 0)), 12))
        .isEqualTo(karachi(LocalDateTime.of(2026, 11, 21, 11, 0)));
  }

  @Test
  void refusesLessThanOneDay() {
    var now = Instant.parse("2026-11-24T07:00:00Z");
    assertThatThrownBy(() -> calendar.plusWorkingDays(now, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Instant karachi(LocalDateTime at) {
    return at.atZone(WorkingCalendar.ZONE).toInstant();
  }
}

package org.rabta.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MomentsTest {

  /**
   * Half past eleven at night in Karachi, where the next day begins five hours before Greenwich.
   */
  private static final ZonedDateTime NIGHT =
      Instant.parse("2026-11-23T19:30:00Z").atZone(Moments.ZONE);

  @Test
  void aMomentIsShownInPakistansTime() {
    assertThat(Moments.format(Languages.ENGLISH, NIGHT, "moment")).isEqualTo("24 Nov 2026, 00:30");
  }

  @Test
  void urduNamesTheMonthAndKeepsWesternDigits() {
    assertThat(Moments.format(Languages.URDU, NIGHT, "moment")).isEqualTo("24 نومبر 2026، 00:30");
    assertThat(Moments.format(Languages.URDU, NIGHT, "date")).isEqualTo("24 نومبر 2026");
  }

  @Test
  void aDayIsNamedInFull() {
    assertThat(Moments.format(Languages.ENGLISH, NIGHT, "day"))
        .isEqualTo("Tuesday 24 November 2026");
    assertThat(Moments.format(Languages.URDU, NIGHT, "day")).isEqualTo("منگل 24 نومبر 2026");
  }

  @Test
  void anUnknownOrMissingFormReadsAsAMoment() {
    assertThat(Moments.format(Languages.ENGLISH, NIGHT, null)).isEqualTo("24 Nov 2026, 00:30");
    assertThat(Moments.format(Languages.ENGLISH, NIGHT, "x")).isEqualTo("24 Nov 2026, 00:30");
  }

  @Test
  void whatEndsAtMidnightLastsThroughTheDayBefore() {
    Instant midnight = Instant.parse("2026-11-25T19:00:00Z");

    assertThat(Moments.dayBefore(midnight)).isEqualTo(LocalDate.of(2026, 11, 25));
  }
}

package org.rabta.domain.promoter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rabta.domain.promoter.PromoterStatus.ACTIVE;
import static org.rabta.domain.promoter.PromoterStatus.CANCELLED;
import static org.rabta.domain.promoter.PromoterStatus.SURRENDERED;
import static org.rabta.domain.promoter.PromoterStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rabta.domain.promoter.LicenceHistory.Stated;
import org.rabta.domain.typology.Fact;

/** What a licence was worth on the day of an advertisement. */
class LicenceHistoryTest {

  /** Given for 2024 and 2025, suspended for a month of 2025, renewed after a gap, cancelled. */
  private static final LicenceHistory EVENTFUL =
      new LicenceHistory(
          List.of(
              stated(ACTIVE, "2024-01-01", "2024-01-01", "2025-12-31"),
              stated(SUSPENDED, "2025-03-10", "2024-01-01", "2025-12-31"),
              stated(ACTIVE, "2025-04-10", "2024-01-01", "2025-12-31"),
              stated(ACTIVE, "2025-04-10", "2026-02-01", "2027-12-31"),
              stated(CANCELLED, "2026-09-01", "2026-02-01", "2027-12-31")));

  @ParameterizedTest
  @CsvSource({
    "2023-12-31,NOT_FOUND",
    "2024-01-01,VALID",
    "2025-03-09,VALID",
    "2025-03-10,SUSPENDED",
    "2025-04-09,SUSPENDED",
    "2025-04-10,VALID",
    "2025-12-31,VALID",
    "2026-01-15,EXPIRED",
    "2026-02-01,VALID",
    "2026-08-31,VALID",
    "2026-09-01,CANCELLED",
    "2030-01-01,CANCELLED"
  })
  void theDayDecides(LocalDate day, LicenceStatus expected) {
    assertThat(EVENTFUL.on(day).status()).isEqualTo(expected);
  }

  @Test
  void aLaterStatementCorrectsAnEarlierOne() {
    var corrected =
        new LicenceHistory(
            List.of(
                stated(ACTIVE, "2026-05-01", "2024-01-01", "2027-12-31"),
                stated(SUSPENDED, "2026-04-20", "2024-01-01", "2027-12-31")));

    assertThat(corrected.on(LocalDate.parse("2026-05-05")).status())
        .isEqualTo(LicenceStatus.SUSPENDED);
  }

  @Test
  void beforeEveryStatementTheValidityAnswersAndSaysSo() {
    var known =
        new LicenceHistory(List.of(stated(SUSPENDED, "2026-05-10", "2024-01-01", "2027-12-31")));

    var standing = known.on(LocalDate.parse("2025-06-01"));

    assertThat(standing.status()).isEqualTo(LicenceStatus.VALID);
    assertThat(standing.recorded()).isFalse();
    assertThat(known.on(LocalDate.parse("2023-06-01")).status()).isEqualTo(LicenceStatus.NOT_FOUND);
    assertThat(known.on(LocalDate.parse("2026-05-10")).recorded()).isTrue();
  }

  @Test
  void aSuspendedLicenceStaysSuspendedAndASurrenderedOneIsGone() {
    assertThat(one(SUSPENDED).on(LocalDate.parse("2029-01-01")).status())
        .isEqualTo(LicenceStatus.SUSPENDED);
    assertThat(one(SURRENDERED).on(LocalDate.parse("2026-01-02")).status())
        .isEqualTo(LicenceStatus.SURRENDERED);
  }

  @Test
  void theCodesAreThoseOfTheFact() {
    assertThat(LicenceStatus.values())
        .extracting(LicenceStatus::code)
        .containsExactlyInAnyOrderElementsOf(Fact.LICENCE_STATUS.options());
  }

  @Test
  void aLicenceHasAStatement() {
    assertThatThrownBy(() -> new LicenceHistory(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static LicenceHistory one(PromoterStatus status) {
    return new LicenceHistory(List.of(stated(status, "2026-01-01", "2024-01-01", "2027-12-31")));
  }

  private static Stated stated(PromoterStatus status, String since, String from, String until) {
    return new Stated(
        status, LocalDate.parse(since), LocalDate.parse(from), LocalDate.parse(until));
  }
}

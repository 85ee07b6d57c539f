package org.rabta.domain.dormant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.kernel.BusinessRuleViolation;
import org.rabta.domain.routing.Priority;

class CaseLookTest {

  /** Already the 23rd in Pakistan. */
  private static final Instant LATE = Instant.parse("2026-11-22T19:30:00Z");

  private static final Caller OFFICER =
      new Caller("o", "Officer Demo", Set.of(Role.OFFICER), "FIA", "AHTC-LHE");

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, dormant.day-past",
    "2026-11-23, dormant.day-past",
    "2026-12-01, dormant.day-too-far",
    "9999-12-31, dormant.day-too-far",
    ", dormant.day-missing"
  })
  void aDayThatDoesNotFitIsRefused(LocalDate day, String code) {
    assertThatThrownBy(() -> look("Waits for the laboratory.", day))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void theFirstAndTheLastDayFit() {
    assertThat(look("x", LocalDate.parse("2026-11-24")).lookOn()).hasDayOfMonth(24);
    assertThat(look("x", LocalDate.parse("2026-11-30")).lookOn()).hasDayOfMonth(30);
  }

  @Test
  void aReasonIsOwed() {
    assertThatThrownBy(() -> look("  ", LocalDate.parse("2026-11-24")))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused -> assertThat(refused.code()).isEqualTo("text.missing"));
    assertThatThrownBy(() -> look("x".repeat(501), LocalDate.parse("2026-11-24")))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @ParameterizedTest
  @EnumSource(Priority.class)
  void everyPriorityHasATime(Priority priority) {
    assertThat(DormancyPolicy.of(priority).days())
        .isLessThan(DormancyPolicy.of(priority).longestLook());
  }

  private static CaseLook look(String reason, LocalDate day) {
    return new CaseLook(1L, reason, day, DormancyPolicy.URGENT, OFFICER, LATE);
  }
}

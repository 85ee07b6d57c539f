package org.rabta.domain.caserecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReferenceTest {

  @Test
  void hasYearAndSixDigits() {
    assertThat(CaseReference.of(2026, 17).value()).isEqualTo("RBT-2026-000017");
  }

  @Test
  void growsPastSixDigits() {
    assertThat(CaseReference.of(2031, 1_234_567).value()).isEqualTo("RBT-2031-1234567");
  }

  @Test
  void isReadFromSmallLettersAndBlanks() {
    assertThat(CaseReference.parse(" rbt-2026-000017 ")).contains(CaseReference.of(2026, 17));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "RBT-2026-17", "RBT-2026-000017/V1", "' or 1=1 --", "RBT-2026-00001٧"})
  void isNothingElse(String other) {
    assertThat(CaseReference.parse(other)).isEmpty();
  }
}

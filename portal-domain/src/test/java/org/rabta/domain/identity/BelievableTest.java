package org.rabta.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelievableTest {

  @Test
  void aListOfNobodyIsNotBelieved() {
    assertThat(Believable.list(0, 0, 0)).isFalse();
    assertThat(Believable.list(0, 40, 40)).isFalse();
  }

  @Test
  void theFirstListIsBelieved() {
    assertThat(Believable.list(1, 0, 0)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"40, 40, 20, true", "40, 40, 21, false", "9, 9, 9, true", "10, 10, 6, false"})
  void halfOfThoseWhoWorkedMayBeGoneWhereThereAreMany(
      int listed, int worked, int missing, boolean believed) {
    assertThat(Believable.list(listed, worked, missing)).isEqualTo(believed);
  }
}

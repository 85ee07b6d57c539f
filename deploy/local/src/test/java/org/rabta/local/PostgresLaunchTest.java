package org.rabta.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresLaunchTest {

  private static final long GIGABYTE = 1024L * 1024 * 1024;

  @ParameterizedTest
  @CsvSource({"1, 128", "2, 128", "4, 256", "8, 512", "16, 1024", "256, 1024"})
  void theServerKeepsASixteenthOfTheMachineWithinItsBounds(long gigabytes, long megabytes) {
    assertThat(PostgresLaunch.sharedMegabytes(gigabytes * GIGABYTE)).isEqualTo(megabytes);
  }

  @Test
  void aMachineThatDoesNotSayHowMuchItHasGetsTheLeast() {
    assertThat(PostgresLaunch.sharedMegabytes(0)).isEqualTo(128);
  }
}

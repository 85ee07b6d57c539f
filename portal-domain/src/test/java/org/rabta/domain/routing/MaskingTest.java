package org.rabta.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rabta.domain.typology.Confidence;

class MaskingTest {

  private static final int ROUNDS = 100;

  @Test
  void withFourFactsInTenUnknownNoDecisionIsConfidentlyWrong() {
    Masking masking = Masking.of(Router.standard(), ROUNDS);
    System.out.println("Four facts in ten unknown, " + ROUNDS + " times each case: " + masking);

    assertThat(masking.wrong(Confidence.HIGH)).isZero();
    assertThat(masking.wrong(Confidence.MEDIUM)).isZero();
    assertThat(masking.right(Confidence.HIGH)).as("firm decisions remain").isGreaterThan(500);
    assertThat(masking.right(Confidence.MEDIUM)).isGreaterThan(500);
  }
}

package org.rabta.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/** The compiled tables answer as KIE does, table by table and rule by rule. */
class CompiledTablesTest {

  private static final DecisionModel MODEL = DecisionModel.standard();
  private static final int RANDOM_CASES = 3_000;

  @Test
  void onThousandsOfRandomCases() {
    Random random = new Random(20261122);
    for (int i = 0; i < RANDOM_CASES; i++) {
      answersAsKieDoes(AnyFacts.of(random, 1 + random.nextInt(4)));
    }
  }

  @Test
  void onTheSampleCases() {
    SampleCases.all().forEach(sample -> answersAsKieDoes(sample.facts()));
  }

  @ParameterizedTest
  @EnumSource
  void onEachAnswerToOneQuestionAlone(Fact fact) {
    for (String option : AnyFacts.options(fact)) {
      CaseFacts.Builder builder = CaseFacts.builder();
      fact.set(builder, List.of(option));

      answersAsKieDoes(builder.build());
    }
    answersAsKieDoes(CaseFacts.unknown());
  }

  private static void answersAsKieDoes(CaseFacts facts) {
    assertThat(MODEL.evaluate(facts).byTable())
        .as("%s", facts)
        .isEqualTo(MODEL.evaluateByKie(facts).byTable());
  }
}

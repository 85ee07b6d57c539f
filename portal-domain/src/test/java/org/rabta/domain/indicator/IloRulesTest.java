package org.rabta.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rabta.domain.kernel.Answer;

class IloRulesTest {

  private static final String[] DECEIVED = {"DR-01", "DR-02"};
  private static final String[] EXPLOITED = {"EX-01", "EX-02"};
  private static final String[] COERCED = {"CD-01", "CD-05"};
  private static final String[] VULNERABLE = {"VR-02", "VR-04", "VR-06"};

  @ParameterizedTest
  @CsvSource({
    "2, 0, 0, TWO_STRONG",
    "1, 1, 0, STRONG_AND_MEDIUM",
    "1, 0, 1, STRONG_AND_WEAK",
    "0, 3, 0, THREE_MEDIUM",
    "0, 2, 1, TWO_MEDIUM_AND_WEAK",
    "1, 0, 0,",
    "0, 2, 0,",
    "0, 1, 9,",
    "0, 0, 9,"
  })
  void aDimensionTurnsPositiveByItsRule(int strong, int medium, int weak, IloRule rule) {
    assertThat(IloRule.met(weights(strong, medium, weak)).orElse(null)).isEqualTo(rule);
  }

  @Test
  void theRulesSayWhatTheToolSaysForEveryCombination() {
    for (int strong = 0; strong <= 4; strong++) {
      for (int medium = 0; medium <= 4; medium++) {
        for (int weak = 0; weak <= 4; weak++) {
          var positive =
              strong >= 2
                  || (strong == 1 && medium + weak >= 1)
                  || medium >= 3
                  || (medium >= 2 && weak >= 1);
          assertThat(IloRule.met(weights(strong, medium, weak)).isPresent())
              .as("%d strong, %d medium, %d weak", strong, medium, weak)
              .isEqualTo(positive);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = IloSet.class,
      names = {"ADULT_LABOUR", "CHILD_LABOUR"})
  void oneStrongIndicatorNeverSuffices(IloSet set) {
    for (var indicator : SignCatalogue.delivered().indicators(set)) {
      var result = read(set, Answer.YES, indicator.sign());

      assertThat(result.dimensions()).noneMatch(IloResult.Dimension::positive);
      assertThat(result.pattern()).isEqualTo(IloPattern.NO_SIGN);
    }
  }

  @Test
  void aResultNamesTheTicksAndTheRuleThatTheyMet() {
    var result = adult(COERCED);

    var coercion = result.dimensions().get(IloDimension.COERCION_AT_DESTINATION.ordinal());
    assertThat(coercion.ticked()).containsExactly("CD-01", "CD-05");
    assertThat(coercion.met()).isEqualTo(IloRule.STRONG_AND_MEDIUM);
  }

  @Test
  void papersTakenAtDestinationNeedASecondSign() {
    assertThat(adult("CD-01").positive(IloDimension.COERCION_AT_DESTINATION)).isFalse();
    assertThat(adult("CD-01", "CD-15").positive(IloDimension.COERCION_AT_DESTINATION)).isTrue();
  }

  @Test
  void ticksOfAnotherDimensionDoNotCount() {
    assertThat(adult("CD-01", "EX-01", "DR-01").pattern()).isEqualTo(IloPattern.NO_SIGN);
  }

  @Test
  void exploitationAloneIsAMatterOfLabourRights() {
    assertThat(adult(EXPLOITED).pattern()).isEqualTo(IloPattern.LABOUR_RIGHTS);
  }

  @Test
  void deceivedAndExploited() {
    assertThat(adult(DECEIVED, EXPLOITED).pattern()).isEqualTo(IloPattern.DECEIVED_AND_EXPLOITED);
  }

  @Test
  void deceivedExploitedAndCoercedPointsToForcedLabour() {
    assertThat(adult(DECEIVED, EXPLOITED, COERCED).pattern()).isEqualTo(IloPattern.FORCED_LABOUR);
  }

  @Test
  void abuseOfVulnerabilityStandsInForAMeansAndIsNamedAsSuch() {
    assertThat(adult(VULNERABLE, EXPLOITED, COERCED).pattern())
        .isEqualTo(IloPattern.FORCED_LABOUR_BY_VULNERABILITY);
    assertThat(adult(VULNERABLE, EXPLOITED).pattern())
        .isEqualTo(IloPattern.VULNERABLE_AND_EXPLOITED);
  }

  @Test
  void meansWithoutExploitationHaveNoNameInTheTool() {
    assertThat(adult(DECEIVED, COERCED).pattern()).isEqualTo(IloPattern.UNNAMED);
    assertThat(adult(EXPLOITED, COERCED).pattern()).isEqualTo(IloPattern.UNNAMED);
  }

  @Test
  void aChildNeedsNoMeansButAnAct() {
    assertThat(read(IloSet.CHILD_LABOUR, Answer.YES, EXPLOITED).pattern())
        .isEqualTo(IloPattern.CHILD_EXPLOITED);
    assertThat(read(IloSet.CHILD_LABOUR, Answer.UNKNOWN, EXPLOITED).pattern())
        .isEqualTo(IloPattern.CHILD_ASK_ACT);
    assertThat(read(IloSet.CHILD_LABOUR, Answer.YES, COERCED).pattern())
        .isEqualTo(IloPattern.UNNAMED);
  }

  @ParameterizedTest
  @EnumSource(
      value = IloSet.class,
      names = {"ADULT_SEXUAL", "CHILD_SEXUAL"})
  void nothingIsComputedFromTheSexualLists(IloSet set) {
    var everything =
        SignCatalogue.delivered().indicators(set).stream()
            .map(IloIndicator::sign)
            .toArray(String[]::new);

    var result = read(set, Answer.YES, everything);

    assertThat(result.pattern()).isEqualTo(IloPattern.NOT_COMPUTED);
    assertThat(result.dimensions()).noneMatch(IloResult.Dimension::positive);
    assertThat(result.dimensions()).allSatisfy(d -> assertThat(d.ticked()).isNotEmpty());
  }

  @Test
  void everyCombinationOfPositiveDimensionsHasAPattern() {
    for (int bits = 0; bits < 1 << IloDimension.values().length; bits++) {
      var ticked = new HashSet<String>();
      var positive = EnumSet.noneOf(IloDimension.class);
      for (var dimension : IloDimension.values()) {
        if ((bits & 1 << dimension.ordinal()) != 0) {
          positive.add(dimension);
          SignCatalogue.delivered().indicators(IloSet.ADULT_LABOUR).stream()
              .filter(i -> i.dimension() == dimension)
              .map(IloIndicator::sign)
              .forEach(ticked::add);
        }
      }
      var result =
          IloRules.read(
              SignCatalogue.delivered().indicators(IloSet.ADULT_LABOUR), ticked, Answer.UNKNOWN);
      assertThat(result.pattern()).as("%s", positive).isNotNull();
      assertThat(result.pattern() == IloPattern.NO_SIGN).isEqualTo(positive.isEmpty());
    }
  }

  private static IloResult adult(String... signs) {
    return read(IloSet.ADULT_LABOUR, Answer.UNKNOWN, signs);
  }

  private static IloResult adult(String[]... groups) {
    return adult(Arrays.stream(groups).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private static IloResult read(IloSet set, Answer act, String... signs) {
    return IloRules.read(SignCatalogue.delivered().indicators(set), Set.of(signs), act);
  }

  private static List<IloWeight> weights(int strong, int medium, int weak) {
    var weights = new ArrayList<IloWeight>();
    for (int i = 0; i < strong; i++) {
      weights.add(IloWeight.STRONG);
    }
    for (int i = 0; i < medium; i++) {
      weights.add(IloWeight.MEDIUM);
    }
    for (int i = 0; i < weak; i++) {
      weights.add(IloWeight.WEAK);
    }
    return weights;
  }
}

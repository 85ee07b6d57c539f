package org.rabta.bench;

import java.util.List;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/** Answers the questions about a case after its pattern, and leaves many unanswered. */
final class FactMaker {

  private static final int NEVER_ASKED = 75;

  private FactMaker() {}

  /**
   * The facts of one case.
   *
   * @param scene where it happens
   * @param dice the dice of this case
   */
  static CaseFacts make(Scene scene, Dice dice) {
    double silence = Math.max(3, scene.pattern().silence() + 14 * dice.bell());
    CaseFacts.Builder facts = CaseFacts.builder();
    for (Fact fact : Fact.values()) {
      List<String> codes = codes(fact, scene, dice);
      if (!dice.chance(silence)) {
        fact.set(facts, codes);
      }
    }
    return facts.build();
  }

  private static List<String> codes(Fact fact, Scene scene, Dice dice) {
    Odds<List<String>> odds = scene.pattern().answers().get(fact.code());
    if (odds != null) {
      return odds.pick(dice);
    }
    return switch (fact.kind()) {
      case AMOUNT -> List.of(amount(scene.pattern().amountPkr(), dice));
      case COUNTRY -> List.of(fact == Fact.PROMISED_COUNTRY ? scene.destination() : scene.where());
      case DISTRICT -> List.of(scene.district(fact == Fact.RECRUITMENT_DISTRICT));
      case ANSWER -> seldom(dice, List.of(dice.chance(80) ? "no" : "yes"));
      case CHOICE -> seldom(dice, List.of(dice.pick(fact.options())));
      case NUMBER -> List.of(dice.chance(80) ? "1" : Integer.toString(2 + dice.below(5)));
      case SEVERAL, DATE -> List.of();
    };
  }

  private static List<String> seldom(Dice dice, List<String> answer) {
    return dice.chance(NEVER_ASKED) ? List.of() : answer;
  }

  /** Around the middle, with a long tail, in whole thousands. */
  private static String amount(int middle, Dice dice) {
    long thousands = Math.max(1, Math.round(middle * Math.exp(0.7 * dice.bell()) / 1000));
    return Long.toString(thousands * 1000);
  }
}

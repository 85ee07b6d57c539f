package org.rabta.domain.routing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Confidence;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.Strand;

/**
 * Takes four facts in ten away from the sample cases, over and over, and counts what the tables
 * then say against what the case's reader accepts. The same seed gives the same figures.
 */
final class Masking {

  /**
   * One wrong answer.
   *
   * @param id the case
   * @param decision what the tables said
   */
  record Wrong(String id, RoutingDecision decision) {}

  private final Map<Confidence, Integer> right = new EnumMap<>(Confidence.class);
  private final Map<Confidence, Integer> wrong = new EnumMap<>(Confidence.class);
  private final Map<String, Integer> wrongByRule = new TreeMap<>();
  private final List<Wrong> mistakes = new ArrayList<>();
  private int open;
  private int openNearestRight;

  /** Every sample case that many times. */
  static Masking of(Router router, int rounds) {
    Masking masking = new Masking();
    for (SampleCases.Sample sample : SampleCases.all()) {
      Random random = new Random(sample.id().hashCode());
      for (int round = 0; round < rounds; round++) {
        masking.count(sample, router.decide(masked(sample.facts(), random)));
      }
    }
    return masking;
  }

  /** The facts with each of the known ones taken away with a chance of four in ten. */
  static CaseFacts masked(CaseFacts facts, Random random) {
    CaseFacts.Builder builder = facts.toBuilder();
    for (Fact fact : Fact.values()) {
      if (facts.knows(fact) && random.nextInt(10) < 4) {
        builder.set(fact);
      }
    }
    return builder.build();
  }

  private void count(SampleCases.Sample sample, RoutingDecision decision) {
    if (decision.primary() == Strand.UNDETERMINED) {
      open++;
      openNearestRight += sample.primary().contains(decision.nearest().name()) ? 1 : 0;
    } else if (sample.primary().contains(decision.nearest().name())) {
      right.merge(decision.confidence(), 1, Integer::sum);
    } else {
      wrong.merge(decision.confidence(), 1, Integer::sum);
      mistakes.add(new Wrong(sample.id(), decision));
      String rule =
          decision.rulesFired().stream()
              .map(FiredRule::code)
              .filter(code -> code.startsWith("T-"))
              .findFirst()
              .orElse("?");
      wrongByRule.merge(decision.confidence() + " " + rule + " " + sample.id(), 1, Integer::sum);
    }
  }

  int right(Confidence confidence) {
    return right.getOrDefault(confidence, 0);
  }

  int wrong(Confidence confidence) {
    return wrong.getOrDefault(confidence, 0);
  }

  List<Wrong> mistakes() {
    return mistakes;
  }

  @Override
  public String toString() {
    return "right "
        + right
        + ", wrong "
        + wrong
        + ", undetermined "
        + open
        + " of which the nearest strand is right "
        + openNearestRight
        + ", wrong by rule "
        + wrongByRule;
  }
}

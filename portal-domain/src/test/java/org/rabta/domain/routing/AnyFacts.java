package org.rabta.domain.routing;

import java.util.List;
import java.util.Random;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField;

/** Facts at random, the same for the same seed. */
final class AnyFacts {

  private AnyFacts() {}

  /**
   * @param unknownInTen roughly how many facts in ten are unknown
   */
  static CaseFacts of(Random random, int unknownInTen) {
    CaseFacts.Builder builder = CaseFacts.builder();
    for (Fact fact : Fact.values()) {
      if (random.nextInt(10) >= unknownInTen) {
        fact.set(builder, answer(fact, random));
      }
    }
    return builder.build();
  }

  /** The same, with nothing said on the facts that only refine others. */
  static CaseFacts core(Random random, int unknownInTen) {
    CaseFacts.Builder builder = of(random, unknownInTen).toBuilder();
    for (Fact fact : Fact.values()) {
      if (fact.refines()) {
        builder.set(fact);
      }
    }
    return builder.build();
  }

  /** Answers that a fact can have: all of them, or some where there is no end of them. */
  static List<String> options(Fact fact) {
    return switch (fact.kind()) {
      case AMOUNT -> List.of("0", "250000");
      case NUMBER -> List.of("1", "40");
      case DATE -> List.of("2026-03-09");
      case COUNTRY -> List.of("PK", "SA", "KH", "ZZ");
      case DISTRICT -> List.of("Sialkot", "Mirpur", "nowhere");
      case ANSWER, CHOICE, SEVERAL -> fact.options();
    };
  }

  private static List<String> answer(Fact fact, Random random) {
    List<String> options = options(fact);
    if (fact.kind() == FactField.Kind.SEVERAL) {
      return options.stream().filter(option -> random.nextInt(options.size()) < 2).toList();
    }
    return List.of(options.get(random.nextInt(options.size())));
  }
}

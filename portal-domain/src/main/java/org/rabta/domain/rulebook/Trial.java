package org.rabta.domain.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rabta.domain.directory.Geography;
import org.rabta.domain.routing.Router;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField;

/**
 * A model is compiled and has to decide on some thousands of invented cases, known and unknown
 * answers mixed, before it meets a real one.
 */
final class Trial {

  private static final int CASES = 2_000;
  private static final int MOST_FINDINGS = 5;
  private static final long SEED = 20_261_122;

  private Trial() {}

  static List<Finding> of(String xml) {
    Router router;
    try {
      router = Router.of(xml, Geography.standard());
    } catch (RuntimeException e) {
      return List.of(Finding.of("does-not-compile", e.getMessage()));
    }
    List<Finding> findings = new ArrayList<>();
    Random random = new Random(SEED);
    for (int i = 0; i < CASES && findings.size() < MOST_FINDINGS; i++) {
      refuseToThrow(router, i == 0 ? CaseFacts.unknown() : any(random), findings);
    }
    return findings;
  }

  private static void refuseToThrow(Router router, CaseFacts facts, List<Finding> findings) {
    try {
      router.decideBriefly(facts);
    } catch (RuntimeException e) {
      findings.add(Finding.of("trial-failed", String.valueOf(e.getMessage())));
    }
  }

  private static CaseFacts any(Random random) {
    CaseFacts.Builder facts = CaseFacts.builder();
    for (Fact fact : Fact.values()) {
      List<String> options = fact.options();
      if (!options.isEmpty() && random.nextInt(10) < 6) {
        fact.set(facts, List.of(options.get(random.nextInt(options.size()))));
      } else if (fact.kind() == FactField.Kind.COUNTRY && random.nextBoolean()) {
        fact.set(facts, List.of(random.nextBoolean() ? "PK" : "SA"));
      }
    }
    return facts.build();
  }
}

package org.rabta.domain.routing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/**
 * A question that is worth asking only once another answer is there: who holds the passport, when
 * somebody holds it. Left open, it neither lowers the confidence nor stands in the way.
 *
 * @param fact what is asked
 * @param worthAsking whether the answers so far make it worth asking
 */
record Refinement(Fact fact, Predicate<CaseFacts> worthAsking) {

  /** All of them, in the order of asking. */
  private static final Set<Refinement> ALL =
      Stream.of(
              new Refinement(Fact.HELD_BY, says(Fact.COERCION_OR_CONFINEMENT, "yes")),
              new Refinement(Fact.PASSPORT_HOLDER, says(Fact.PASSPORT_WITHHELD, "yes")),
              new Refinement(
                  Fact.RANSOM_DEMANDED,
                  says(Fact.COERCION_OR_CONFINEMENT, "yes").and(silent(Fact.EXPLOITATION))),
              new Refinement(
                  Fact.ACTUAL_JOB,
                  says(Fact.CONTRACT_SWITCHED, "yes").and(silent(Fact.EXPLOITATION))),
              new Refinement(
                  Fact.COACHED_FOR_BORDER,
                  says(Fact.BORDER_CROSSED, "yes", "attempted")
                      .and(silent(Fact.IRREGULAR_ENTRY_FACILITATED))
                      .and(says(Fact.VISA_TYPE, "visit", "umrah", "study"))),
              new Refinement(
                  Fact.PROMISED_JOB,
                  silent(Fact.IRREGULAR_ENTRY_FACILITATED)
                      .and(says(Fact.BORDER_CROSSED, "yes", "attempted").negate())),
              new Refinement(
                  Fact.LICENCE_STATUS,
                  says(Fact.RECRUITER_KIND, "licensed OEP")
                      .or(says(Fact.OEP_LICENCE_MENTIONED, "yes"))),
              new Refinement(Fact.OTHERS_INSIDE, says(Fact.COERCION_OR_CONFINEMENT, "yes")),
              new Refinement(Fact.CONTENT_PRESERVED, says(Fact.ONLINE_CONTENT_LIVE, "yes")))
          .collect(Collectors.toCollection(LinkedHashSet::new));

  /** The questions that those answers raise and that nobody has answered. */
  static Set<Fact> raisedBy(CaseFacts facts) {
    return ALL.stream()
        .filter(each -> !facts.knows(each.fact) && each.worthAsking.test(facts))
        .map(Refinement::fact)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Predicate<CaseFacts> says(Fact fact, String... codes) {
    Set<String> any = Set.of(codes);
    return facts -> facts.codes(fact).stream().anyMatch(any::contains);
  }

  private static Predicate<CaseFacts> silent(Fact fact) {
    return facts -> !facts.knows(fact);
  }
}

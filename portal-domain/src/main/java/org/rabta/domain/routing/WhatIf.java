package org.rabta.domain.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField;
import org.rabta.domain.typology.Strand;

/**
 * Asks, for each unknown or doubtful fact and each answer that it could get, what the tables would
 * say with that answer alone. From this follow which answers would change strand or lead, which
 * questions tell most, and how firm the decision is. Facts that only refine others are asked when
 * an answer raises them, and never make a decision less firm by being open.
 */
final class WhatIf {

  /** Stands for any country but Pakistan (a code that ISO 3166 leaves to users). */
  private static final String ELSEWHERE = "ZZ";

  /**
   * Asked in this order where two questions tell as much: the person's safety and the elements of
   * the crimes first.
   */
  private static final List<Fact> ORDER =
      List.of(
          Fact.EXPLOITATION,
          Fact.COERCION_OR_CONFINEMENT,
          Fact.VICTIM_MINOR,
          Fact.BORDER_CROSSED,
          Fact.IRREGULAR_ENTRY_FACILITATED,
          Fact.CONSENT_TO_MOVEMENT,
          Fact.CONTRACT_SWITCHED,
          Fact.VICTIM_LOCATION_COUNTRY,
          Fact.DEATHS_OR_DANGER,
          Fact.RECRUITER_KIND,
          Fact.CHANNELS,
          Fact.ONLINE_CONTENT_LIVE,
          Fact.VISA_TYPE,
          Fact.PASSPORT_WITHHELD,
          Fact.DOCUMENTS_FORGED,
          Fact.OEP_LICENCE_MENTIONED,
          Fact.PAYMENT_METHODS);

  /**
   * Worth asking even where the answer would change neither strand nor lead, as safety or support
   * hangs on it.
   */
  private static final List<Fact> ALWAYS_WORTH_ASKING = ORDER.subList(0, 12);

  private final Strand primary;
  private final String lead;
  private final Map<Fact, List<WouldChange>> changes = new EnumMap<>(Fact.class);
  private final Map<Fact, Double> tellingness = new EnumMap<>(Fact.class);
  private final CaseFacts facts;
  private final Set<Fact> raised;

  /**
   * @param model the tables
   * @param facts what is known
   * @param doubtful facts that are known and not sure
   * @param primary the strand as things stand
   * @param lead the lead agency as things stand
   */
  WhatIf(DecisionModel model, CaseFacts facts, Set<Fact> doubtful, Strand primary, String lead) {
    this.facts = facts;
    this.raised = Refinement.raisedBy(facts);
    this.primary = primary;
    this.lead = lead;
    for (Fact fact : Fact.values()) {
      boolean open = facts.knows(fact) ? doubtful.contains(fact) : isOpen(fact);
      if (open) {
        ask(model, fact);
      }
    }
  }

  private boolean isOpen(Fact fact) {
    return ORDER.contains(fact) || raised.contains(fact);
  }

  /**
   * The answers that would change strand or lead, by question; one answer for each outcome of a
   * long list.
   */
  List<WouldChange> wouldChange() {
    return askNext().stream()
        .flatMap(code -> changes.getOrDefault(Fact.ofCode(code).orElseThrow(), List.of()).stream())
        .toList();
  }

  /** The questions to ask, most telling first; those that only refine an answer come later. */
  List<String> askNext() {
    Set<Fact> questions = new LinkedHashSet<>();
    changes.keySet().stream()
        .sorted(
            Comparator.<Fact, Boolean>comparing(raised::contains)
                .thenComparing(tellingness::get, Comparator.reverseOrder())
                .thenComparing(WhatIf::placeInOrder))
        .forEach(questions::add);
    questions.addAll(raised);
    ALWAYS_WORTH_ASKING.stream().filter(fact -> !facts.knows(fact)).forEach(questions::add);
    if (!facts.knows(Fact.RECRUITMENT_DISTRICT) && !facts.knows(Fact.HOME_DISTRICT)) {
      questions.add(Fact.RECRUITMENT_DISTRICT);
    }
    return questions.stream().map(Fact::code).toList();
  }

  /** How many open questions could each change the strand by one answer. */
  long questionsThatCouldChangeTheStrand() {
    return changes.entrySet().stream()
        .filter(entry -> !raised.contains(entry.getKey()))
        .filter(entry -> entry.getValue().stream().anyMatch(other -> other.primary() != primary))
        .count();
  }

  private static int placeInOrder(Fact fact) {
    int place = ORDER.indexOf(fact);
    return place < 0 ? ORDER.size() + fact.ordinal() : place;
  }

  private void ask(DecisionModel model, Fact fact) {
    List<String> options = options(fact);
    options.removeAll(fact.codes(facts));
    if (options.isEmpty()) {
      return;
    }
    List<WouldChange> found = new ArrayList<>();
    double weight = 0;
    for (String option : options) {
      WouldChange outcome = outcome(model, fact, option);
      boolean otherLead = !outcome.leadAgency().equals(lead);
      boolean otherStrand = outcome.primary() != primary;
      weight += (otherStrand ? 2 : 0) + (otherLead ? 1 : 0);
      if (otherLead || otherStrand) {
        found.add(outcome);
      }
    }
    if (!found.isEmpty()) {
      changes.put(fact, fact.kind() == FactField.Kind.SEVERAL ? oneForEachOutcome(found) : found);
      tellingness.put(fact, weight / options.size());
    }
  }

  private WouldChange outcome(DecisionModel model, Fact fact, String option) {
    CaseFacts.Builder builder = facts.toBuilder();
    fact.set(builder, List.of(option));
    TableAnswers answers = model.evaluate(builder.build(), Tables.TYPOLOGY, Tables.LEAD);
    String shown = option.equals(ELSEWHERE) ? "abroad" : option;
    return new WouldChange(
        fact.code(),
        shown,
        Strand.valueOf(answers.text(Tables.TYPOLOGY, "strand")),
        answers.text(Tables.LEAD, "agency"));
  }

  private static List<String> options(Fact fact) {
    return new ArrayList<>(
        fact.kind() == FactField.Kind.COUNTRY ? List.of("PK", ELSEWHERE) : fact.options());
  }

  private static List<WouldChange> oneForEachOutcome(List<WouldChange> found) {
    Map<String, WouldChange> byOutcome = new LinkedHashMap<>();
    found.forEach(each -> byOutcome.putIfAbsent(each.primary() + each.leadAgency(), each));
    return List.copyOf(byOutcome.values());
  }
}

package org.rabta.web.part;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.routing.FiredRule;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.routing.WouldChange;
import org.rabta.domain.typology.Fact;
import org.rabta.web.language.Messages;

/** What {@code rb:routing} says about a decision: which rules come first, and answers in words. */
@Named("routingWords")
@RequestScoped
public class RoutingWords {

  /** Rules for the type, the lead and the unit; the findings and tasks beside them come second. */
  private static final Set<Character> DECISIVE = Set.of('T', 'J', 'U');

  private static final int QUESTIONS = 5;
  private static final int CHANGES = 4;

  @Inject private Messages words;

  /** The rules that decided the type, the lead and the unit. */
  public List<FiredRule> decisive(RoutingDecision decision) {
    return decision.rulesFired().stream().filter(RoutingWords::isDecisive).toList();
  }

  /** The other rules that applied. */
  public List<FiredRule> others(RoutingDecision decision) {
    return decision.rulesFired().stream().filter(rule -> !isDecisive(rule)).toList();
  }

  /** The open questions that tell most; the form itself shows the rest. */
  public List<String> askFirst(RoutingDecision decision) {
    return decision.askNext().stream().limit(QUESTIONS).toList();
  }

  /** The first answers that would change the decision. */
  public List<WouldChange> changesInSight(RoutingDecision decision) {
    return decision.wouldChange().stream().limit(CHANGES).toList();
  }

  /** The answers beyond those in sight. */
  public List<WouldChange> changesBehind(RoutingDecision decision) {
    return decision.wouldChange().stream().skip(CHANGES).toList();
  }

  /** A fact's short name; its code for a fact that a later version left out. */
  public String fact(String code) {
    return inWords("fact." + code + ".short", code);
  }

  /** An answer to a fact in words; a text or an amount as it stands. */
  public String answer(String factCode, String answer) {
    Optional<Fact> fact = Fact.ofCode(factCode);
    if (fact.filter(asked -> asked == Fact.VICTIM_LOCATION_COUNTRY).isPresent()) {
      return words.get(answer.equals("PK") ? "whereabouts.PAKISTAN" : "whereabouts.ABROAD");
    }
    return fact.flatMap(asked -> asked.messageKey(answer)).map(words::get).orElse(answer);
  }

  /** The sentence of a rule; its code for a rule of tables that are no longer delivered. */
  public String rule(String code) {
    return inWords("rule." + code, code);
  }

  private String inWords(String key, String otherwise) {
    return words.containsKey(key) ? words.get(key) : otherwise;
  }

  private static boolean isDecisive(FiredRule rule) {
    return DECISIVE.contains(rule.code().charAt(0));
  }
}

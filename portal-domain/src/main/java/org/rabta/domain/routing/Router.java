package org.rabta.domain.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rabta.domain.directory.Geography;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Confidence;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.Strand;

/**
 * Turns case facts into a routing decision by the decision tables, and explains it. Total: any
 * facts, even none, lead to exactly one accountable agency and unit. Safe for any thread; built
 * once, as the tables take a second to compile.
 */
public class Router {

  private final DecisionModel model;
  private final RuleCatalogue catalogue;
  private final Units units;

  /** For the container, which hands out the router in force by a proxy of its own. */
  protected Router() {
    this.model = null;
    this.catalogue = null;
    this.units = null;
  }

  private Router(DecisionModel model, Geography geography) {
    this.model = model;
    this.catalogue = new RuleCatalogue(model.model());
    this.units = new Units(geography);
  }

  /**
   * The router with the tables and places delivered with the portal.
   *
   * @throws IllegalStateException if the tables are missing or faulty
   */
  public static Router standard() {
    return new Router(DecisionModel.standard(), Geography.standard());
  }

  /** The decision model delivered with the portal, as DMN. */
  public static String deliveredTables() {
    return DecisionModel.delivered();
  }

  /**
   * A router with other tables, to try them out before they are in force. A text from outside does
   * no harm here: what is not on the list of accepted elements and expressions is refused, and no
   * decision runs for long. Reading it may take KIE some seconds.
   *
   * @param tables the decision model as XML
   * @param geography the places
   * @throws IllegalArgumentException if the tables contain what is not accepted, naming it
   * @throws IllegalStateException if the tables do not compile
   */
  public static Router of(String tables, Geography geography) {
    return new Router(DecisionModel.of(tables), geography);
  }

  /**
   * The codes of all rules that a decision can name, those of the tables and those that choose a
   * unit.
   */
  public Set<String> ruleCodes() {
    Set<String> codes = new LinkedHashSet<>(catalogue.codes());
    for (int i = 1; i <= 7; i++) {
      codes.add("U-0" + i);
    }
    return codes;
  }

  /** Decides on what is known. Never throws for facts, however few. */
  public RoutingDecision decide(CaseFacts facts) {
    return decide(facts, Set.of());
  }

  /**
   * Decides on what is known, where some of it is doubted. A doubtful fact counts as it stands, but
   * the explanation says what would follow if it were otherwise, and it lowers the confidence where
   * that would be another strand.
   *
   * @param doubtful known facts whose source or content is not sure; unknown ones are passed over
   */
  public RoutingDecision decide(CaseFacts facts, Set<Fact> doubtful) {
    TableAnswers answers = model.evaluate(facts);
    Units.Named lead = units.of(answers.text(Tables.LEAD, "agency"), facts);
    Strand primary = strand(answers.text(Tables.TYPOLOGY, "strand"));
    WhatIf whatIf = new WhatIf(model, facts, doubtful, primary, lead.agency());
    return decision(answers, facts, lead, Optional.of(whatIf));
  }

  /**
   * The same decision in one pass over the tables, for many cases: without the facts used and the
   * questions still open, which therefore do not lower the confidence either.
   */
  public RoutingDecision decideBriefly(CaseFacts facts) {
    TableAnswers answers = model.evaluate(facts);
    Units.Named lead = units.of(answers.text(Tables.LEAD, "agency"), facts);
    return decision(answers, facts, lead, Optional.empty());
  }

  private RoutingDecision decision(
      TableAnswers answers, CaseFacts facts, Units.Named lead, Optional<WhatIf> whatIf) {
    Strand primary = strand(answers.text(Tables.TYPOLOGY, "strand"));
    Confidence confidence = confidence(answers, whatIf);
    List<FiredRule> fired = new ArrayList<>();
    Tables.FINDINGS.forEach(table -> fired.addAll(answers.fired(table)));
    Tables.DECISIONS.forEach(table -> fired.addAll(answers.fired(table)));
    fired.add(lead.rule());
    List<Support> support = support(answers, facts, lead.agency(), fired);
    Tables.PROVISIONS.forEach(table -> fired.addAll(answers.fired(table)));
    return new RoutingDecision(
        (String) answers.byTable().get(Tables.VERSION),
        primary,
        secondary(answers, primary),
        strand(answers.text(Tables.TYPOLOGY, "nearest")),
        confidence,
        lead.agency(),
        lead.unit(),
        support,
        NrmAction.valueOf(answers.text(Tables.REFERRAL, "action")),
        Priority.valueOf(answers.text(Tables.PRIORITY, "level")),
        provisions(answers),
        answers.rows(Tables.OUTSIDE_BODIES).stream().map(row -> (String) row.get("body")).toList(),
        fired,
        whatIf.isPresent() ? factsUsed(answers, facts, fired) : List.of(),
        whatIf.map(WhatIf::askNext).orElse(List.of()),
        whatIf.map(WhatIf::wouldChange).orElse(List.of()),
        Boolean.TRUE.equals(answers.single(Tables.LEAD, "policy assumption")),
        strands(answers, primary, confidence),
        answers.text(Tables.LICENCE_AXIS, "action"),
        deadlines(answers),
        answers.rows(Tables.EVIDENCE).stream().map(row -> (String) row.get("evidence")).toList());
  }

  private static List<StrandFinding> strands(
      TableAnswers answers, Strand primary, Confidence confidence) {
    Map<Strand, Confidence> grades = new LinkedHashMap<>();
    grades.put(primary, confidence);
    for (Map<String, Object> row : answers.rows(Tables.SECOND_STRANDS)) {
      Confidence grade = Confidence.valueOf((String) row.get("grade"));
      grades.merge(strand((String) row.get("strand")), grade, Router::lower);
    }
    return grades.entrySet().stream()
        .map(
            entry ->
                new StrandFinding(
                    entry.getKey(),
                    entry.getValue(),
                    evidence(answers, entry.getKey(), "FOR"),
                    evidence(answers, entry.getKey(), "AGAINST")))
        .toList();
  }

  private static List<String> evidence(TableAnswers answers, Strand strand, String side) {
    return answers.rows(Tables.FOR_AND_AGAINST).stream()
        .filter(row -> strand.name().equals(row.get("strand")) && side.equals(row.get("side")))
        .map(row -> (String) row.get("rule"))
        .toList();
  }

  private static Deadlines deadlines(TableAnswers answers) {
    return new Deadlines(
        hours(answers, "accept hours"),
        hours(answers, "accept days"),
        hours(answers, "screening hours"),
        hours(answers, "preservation hours"));
  }

  private static int hours(TableAnswers answers, String output) {
    return ((Number) answers.single(Tables.DEADLINES, output)).intValue();
  }

  private List<Support> support(
      TableAnswers answers, CaseFacts facts, String lead, List<FiredRule> fired) {
    Set<Support> support = new LinkedHashSet<>();
    Set<FiredRule> rules = new LinkedHashSet<>();
    for (Map<String, Object> row : answers.rows(Tables.SUPPORT)) {
      Units.Named asked = units.of((String) row.get("agency"), facts);
      if (!asked.agency().equals(lead)) {
        String after = (String) row.get("after");
        support.add(
            new Support(
                asked.agency(),
                asked.unit(),
                (String) row.get("task"),
                after.isEmpty() ? null : after));
        rules.add(asked.rule());
      }
    }
    rules.stream().filter(rule -> !fired.contains(rule)).forEach(fired::add);
    return List.copyOf(support);
  }

  private static List<Strand> secondary(TableAnswers answers, Strand primary) {
    return answers.rows(Tables.SECOND_STRANDS).stream()
        .map(row -> strand((String) row.get("strand")))
        .filter(strand -> strand != primary)
        .distinct()
        .toList();
  }

  private static List<String> provisions(TableAnswers answers) {
    Set<String> codes = new LinkedHashSet<>();
    for (String table : Tables.PROVISIONS) {
      for (Map<String, Object> row : answers.rows(table)) {
        ((Iterable<?>) row.get("provisions")).forEach(code -> codes.add((String) code));
      }
    }
    return List.copyOf(codes);
  }

  /**
   * The rule's own grade, lowered where a second strand makes it arguable and where open questions
   * could turn it.
   */
  private static Confidence confidence(TableAnswers answers, Optional<WhatIf> whatIf) {
    Confidence confidence = Confidence.valueOf(answers.text(Tables.TYPOLOGY, "grade"));
    for (Map<String, Object> row : answers.rows(Tables.SECOND_STRANDS)) {
      confidence = lower(confidence, Confidence.valueOf((String) row.get("cap")));
    }
    long open = whatIf.map(WhatIf::questionsThatCouldChangeTheStrand).orElse(0L);
    if (open >= 2) {
      return Confidence.LOW;
    }
    return open == 1 ? lower(confidence, Confidence.MEDIUM) : confidence;
  }

  private static Confidence lower(Confidence one, Confidence other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private List<String> factsUsed(TableAnswers answers, CaseFacts facts, List<FiredRule> fired) {
    List<String> deciding =
        Tables.DECISIONS.stream()
            .flatMap(table -> answers.fired(table).stream())
            .map(FiredRule::code)
            .toList();
    List<String> all = fired.stream().map(FiredRule::code).toList();
    Set<Fact> used = catalogue.factsBehind(deciding, all);
    if (all.contains("U-01")) {
      used.add(Fact.RECRUITMENT_DISTRICT);
    }
    if (all.contains("U-02")) {
      used.add(Fact.HOME_DISTRICT);
    }
    return used.stream().filter(facts::knows).map(Fact::code).toList();
  }

  private static Strand strand(String name) {
    return Strand.valueOf(name);
  }
}

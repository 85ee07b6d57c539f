package org.rabta.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.ItemDefinition;
import org.rabta.domain.directory.Geography;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.BorderCrossing;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Consent;
import org.rabta.domain.typology.Exploitation;
import org.rabta.domain.typology.RecruiterKind;
import org.rabta.domain.typology.VisaType;

/**
 * Every combination of facts gets exactly one accountable lead: shown for every combination of what
 * the tables look at, and for thousands of cases at random from the facts to the unit.
 */
class RoutingPropertyTest {

  private static final int RANDOM_CASES = 20_000;
  private static final DecisionModel MODEL = DecisionModel.standard();
  private static final Router ROUTER = Router.standard();
  private static final Map<String, String> AGENCY_OF_UNIT =
      ReferenceFile.UNITS.rows().stream()
          .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("agency")));

  /**
   * D-04 gives deadlines for trafficking without a referral, which the referral table never
   * answers; the table of deadlines would have a gap without it.
   */
  private static final Set<String> NEVER_NEEDED = Set.of("D-04");

  /**
   * @param name the decision's name
   * @param table its table
   */
  record Unique(String name, DecisionTable table) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Unique> uniqueTables() {
    return MODEL.model().getDefinitions().getDrgElement().stream()
        .flatMap(RoutingPropertyTest::unique);
  }

  private static Stream<Unique> unique(DRGElement element) {
    return element instanceof Decision decision
            && decision.getExpression() instanceof DecisionTable table
            && table.getHitPolicy() == HitPolicy.UNIQUE
        ? Stream.of(new Unique(decision.getName(), table))
        : Stream.empty();
  }

  @ParameterizedTest
  @MethodSource("uniqueTables")
  void exactlyOneRuleAppliesToEveryCombinationOfWhatTheTableLooksAt(Unique unique) {
    List<List<String>> combinations = List.of(List.of());
    for (var input : unique.table().getInput()) {
      List<String> values = values(input.getInputExpression().getTypeRef().getLocalPart());
      combinations =
          combinations.stream()
              .flatMap(before -> values.stream().map(value -> with(before, value)))
              .toList();
    }

    assertThat(combinations)
        .isNotEmpty()
        .allSatisfy(
            values ->
                assertThat(unique.table().getRule().stream().filter(rule -> fits(rule, values)))
                    .as("%s %s", unique, values)
                    .hasSize(1));
  }

  @Test
  void everyLeadIsAnAgencyWithHeadquarters() {
    DecisionTable lead =
        uniqueTables().filter(unique -> unique.name().equals("Lead")).findFirst().get().table();
    Set<String> agencies =
        lead.getRule().stream()
            .map(rule -> rule.getOutputEntry().get(0).getText().replace("\"", ""))
            .collect(Collectors.toSet());

    assertThat(agencies).isEqualTo(Set.of("FIA", "NCCIA", "BEOE"));
    assertThat(agencies)
        .allSatisfy(
            agency ->
                assertThat(AGENCY_OF_UNIT)
                    .containsEntry(Geography.standard().headquarters(agency), agency));
  }

  @Test
  void anyCaseGetsOneLeadWithOneUnitAndEveryRuleAppliesToSomeCase() {
    Random random = new Random(20261122);
    Set<String> applied = new TreeSet<>();
    List<CaseFacts> cases = new ArrayList<>(rareCases());
    for (int i = 0; i < RANDOM_CASES; i++) {
      int unknown = random.nextInt(10);
      cases.add(i % 2 == 0 ? AnyFacts.of(random, unknown) : AnyFacts.core(random, unknown));
    }
    for (CaseFacts facts : cases) {
      RoutingDecision decision = ROUTER.decideBriefly(facts);

      assertThat(AGENCY_OF_UNIT).containsEntry(decision.leadUnit(), decision.leadAgency());
      decision.rulesFired().forEach(rule -> applied.add(rule.code()));
      decision.strands().forEach(strand -> applied.addAll(strand.speaksFor()));
      decision.strands().forEach(strand -> applied.addAll(strand.speaksAgainst()));
    }
    applied.addAll(NEVER_NEEDED);
    assertThat(applied).containsAll(ROUTER.ruleCodes());
  }

  /** What chance seldom puts together: a grievance, a stopped worker, papers at a consulate. */
  private static List<CaseFacts> rareCases() {
    CaseFacts.Builder agreed =
        CaseFacts.builder().coercionOrConfinement(Answer.NO).consent(Consent.YES);
    return List.of(
        agreed.build().toBuilder()
            .visaType(VisaType.WORK)
            .borderCrossing(BorderCrossing.YES)
            .recruiterKind(RecruiterKind.EMPLOYER)
            .contractSwitched(Answer.YES)
            .exploitation(Exploitation.NONE)
            .build(),
        agreed.build().toBuilder()
            .visaType(VisaType.WORK)
            .borderCrossing(BorderCrossing.YES)
            .recruiterKind(RecruiterKind.LICENSED_OEP)
            .contractSwitched(Answer.YES)
            .exploitation(Exploitation.LABOUR)
            .build(),
        CaseFacts.builder()
            .visaType(VisaType.WORK)
            .borderCrossing(BorderCrossing.YES)
            .recruiterKind(RecruiterKind.UNLICENSED_AGENT)
            .contractSwitched(Answer.YES)
            .exploitation(Exploitation.NONE)
            .build(),
        agreed.build().toBuilder()
            .visaType(VisaType.VISIT)
            .borderCrossing(BorderCrossing.ATTEMPTED)
            .exploitation(Exploitation.LABOUR)
            .build(),
        agreed.build().toBuilder()
            .visaType(VisaType.WORK)
            .borderCrossing(BorderCrossing.ATTEMPTED)
            .documentsForged(Answer.YES)
            .exploitation(Exploitation.NONE)
            .build());
  }

  private static List<String> values(String type) {
    if (type.equals("boolean")) {
      return List.of("true", "false");
    }
    ItemDefinition definition =
        MODEL.model().getDefinitions().getItemDefinition().stream()
            .filter(each -> each.getName().equals(type))
            .findFirst()
            .orElseThrow();
    return quoted(definition.getAllowedValues().getText());
  }

  private static boolean fits(DecisionRule rule, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      String entry = rule.getInputEntry().get(i).getText().strip();
      boolean fits =
          entry.equals("-") || entry.equals(values.get(i)) || quoted(entry).contains(values.get(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static List<String> with(List<String> before, String value) {
    List<String> all = new ArrayList<>(before);
    all.add(value);
    return all;
  }

  private static List<String> quoted(String text) {
    return Pattern.compile("\"([^\"]*)\"").matcher(text).results().map(m -> m.group(1)).toList();
  }
}

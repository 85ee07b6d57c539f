package org.rabta.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.Fact;

/** What is accepted of FEEL means what KIE says it means, null and all. */
class AcceptedFeelTest {

  private static final List<CaseFacts> FACTS =
      List.of(
          CaseFacts.unknown(),
          facts("work", "yes", "250000", "facebook", "in-person"),
          facts("visit", "no", "0", "facebook"),
          facts("work", "no", "5", "phone", "courier", "website"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts.visa_type = \"work\"",
        "facts.visa_type != \"work\"",
        "facts.amount_pkr = 5.0",
        "facts.amount_pkr != null",
        "facts.amount_pkr = null",
        "facts.amount_pkr > 5",
        "facts.amount_pkr >= 5",
        "facts.amount_pkr < 5",
        "facts.amount_pkr <= 5",
        "facts.victim_minor",
        "not(facts.victim_minor)",
        "facts.victim_minor and facts.visa_type = \"work\"",
        "facts.visa_type = \"work\" and facts.victim_minor",
        "facts.victim_minor or facts.visa_type = \"work\"",
        "facts.visa_type = \"work\" or facts.victim_minor",
        "facts.victim_minor = false",
        "facts.victim_minor and null",
        "list contains(facts.channels, \"phone\")",
        "list contains([\"visit\", \"umrah\"], facts.visa_type)",
        "list contains([1, 5], facts.amount_pkr)",
        "list contains([null, \"a\"], null)",
        "facts.visa_type in (\"visit\", \"work\")",
        "facts.visa_type in [\"visit\", \"study\"]",
        "count(facts.channels) > 1",
        "count(facts.channels[item != \"phone\"]) = 2",
        "some way in facts.channels satisfies way = \"phone\"",
        "every way in facts.channels satisfies way != \"phone\"",
        "some way in facts.channels satisfies facts.victim_minor",
        "every way in facts.channels satisfies facts.victim_minor",
        "count(for way in facts.channels return if way = \"phone\" then 1 else 2) = 3",
        "some one in facts.channels satisfies (some other in [\"phone\"] satisfies one = other)",
        "if facts.victim_minor then facts.visa_type = \"work\" else null",
        "if facts.amount_pkr > 1 then true else false",
      })
  void aConditionMeansWhatKieSays(String feel) {
    sameAsKie(SmallModel.of(SmallModel.expression("Answer", "boolean", feel)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts.channels[item = \"phone\" or item = \"facebook\"]",
        "for way in facts.channels return way",
        "[facts.visa_type, \"b\", null]",
        "[]",
        "if facts.victim_minor then [\"a\"] else facts.channels",
      })
  void aListMeansWhatKieSays(String feel) {
    sameAsKie(SmallModel.of(SmallModel.expression("Answer", "tTexts", feel)));
  }

  @Test
  void aTableThatCollectsGivesItsRowsInTheOrderOfTheRules() {
    sameAsKie(
        SmallModel.of(
            SmallModel.table(
                "Found rows",
                "tRows",
                "COLLECT",
                "facts.amount_pkr",
                new String[] {"-", "\"any\"", "1"},
                new String[] {"< 5", "\"little\"", "2"},
                new String[] {">= 5", "\"much\"", "null"},
                new String[] {"<= 5", "\"up to five\"", "6"},
                new String[] {"> 5", "\"more\"", "7"},
                new String[] {"[1..5], (5..250000)", "\"between\"", "8"},
                new String[] {"not(< 5)", "\"not little\"", "9"},
                new String[] {"not(5)", "\"not five\"", "3"},
                new String[] {"null", "\"nothing\"", "4"},
                new String[] {"0, 250000", "\"these\"", "5"}),
            SmallModel.expression("Findings", "tTexts", "Found rows.finding", "Found rows"),
            SmallModel.expression("Small", "tRows", "Found rows[item.size = 2]", "Found rows"),
            SmallModel.expression(
                "Sizes", "tTruths", "for row in Found rows return row.size > 1", "Found rows")));
  }

  @Test
  void whereNoRuleAppliesTheAnswerIsNullAndGoesOnAsNull() {
    sameAsKie(
        SmallModel.of(
            SmallModel.table(
                "Found",
                "tRow",
                "UNIQUE",
                "facts.visa_type",
                new String[] {"\"work\"", "\"w\"", "1"},
                new String[] {"not(\"work\", \"visit\")", "\"n\"", "2"}),
            SmallModel.expression("Then", "boolean", "Found.finding = \"w\"", "Found"),
            SmallModel.expression("Null", "boolean", "Found.finding = null", "Found"),
            SmallModel.expression("More", "boolean", "Found.size > 1", "Found")));
  }

  @Test
  void whereSeveralRulesApplyAndOneMayBothRefuseToAnswer() {
    DecisionModel model =
        DecisionModel.of(
            SmallModel.of(
                SmallModel.table(
                    "Found",
                    "tRow",
                    "UNIQUE",
                    "facts.visa_type",
                    new String[] {"\"work\"", "\"a\"", "1"},
                    new String[] {"not(\"visit\")", "\"b\"", "2"})));

    assertThatThrownBy(() -> model.evaluate(FACTS.get(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Decision Found")
        .hasMessageContaining("[1, 2]");
    assertThatThrownBy(() -> model.evaluateByKie(FACTS.get(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Found");
    assertThat(model.evaluate(FACTS.get(0)).byTable())
        .isEqualTo(model.evaluateByKie(FACTS.get(0)).byTable());
  }

  @Test
  void aTableOfMoreRulesThanAWordHasBitsAnswersAsKieDoes() {
    String[][] rules = new String[130][];
    for (int i = 0; i < rules.length; i++) {
      rules[i] = new String[] {i % 2 == 0 ? "\"work\"" : "-", "\"" + i + "\"", "" + i};
    }

    sameAsKie(
        SmallModel.of(SmallModel.table("Many", "tRows", "COLLECT", "facts.visa_type", rules)));
  }

  private static void sameAsKie(String xml) {
    DecisionModel model = DecisionModel.of(xml);
    for (CaseFacts facts : FACTS) {
      assertThat(model.evaluate(facts).byTable())
          .as("%s", facts)
          .isEqualTo(model.evaluateByKie(facts).byTable());
    }
  }

  private static CaseFacts facts(String visa, String minor, String amount, String... channels) {
    CaseFacts.Builder builder = CaseFacts.builder();
    Fact.VISA_TYPE.set(builder, List.of(visa));
    Fact.VICTIM_MINOR.set(builder, List.of(minor));
    Fact.AMOUNT_PKR.set(builder, List.of(amount));
    Fact.CHANNELS.set(builder, List.of(channels));
    return builder.build();
  }
}

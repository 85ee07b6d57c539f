package org.rabta.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.routing.feel.ModelRefused;
import org.rabta.domain.typology.CaseFacts;

/** What a model may not contain is refused when it is read, with the place named. */
class RefusedModelsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matches(facts.visa_type, \"(a+)+b\")",
        "today() > date(\"2026-01-01\")",
        "count(facts.channels) + 1 > 2",
        "string(facts.amount_pkr) = \"5\"",
        "facts.visa_type instance of string",
        "{a: 1}.a = 1",
        "(function(x) x)(true)",
        "count(for i in 1..1000000 return i) > 1",
        "count(for a in facts.channels, b in facts.channels return a) > 1",
        "some a in facts.channels satisfies (some b in facts.channels satisfies (some c in facts.channels satisfies true))",
        "facts.visa_type = 5",
        "facts.visa_type < \"b\"",
        "facts = facts",
        "count([facts]) = 1",
        "list contains(list: facts.channels, element: \"phone\")",
        "facts.amount_pkr between 1 and 5",
        "facts.channels = [\"phone\"]",
        "if facts.visa_type then true else false",
        "count(facts.channels[1]) = 1",
      })
  void anExpressionBeyondTheListIsRefusedByName(String feel) {
    String xml = SmallModel.of(SmallModel.expression("Bad one", "boolean", feel));

    assertThatThrownBy(() -> DecisionModel.of(xml))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("Decision Bad one")
        .hasMessageContaining(feel.substring(0, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[facts.amount_pkr..5]",
        "? > 3",
        "count(?) > 1",
        "facts.amount_pkr",
        "\"text\"",
        "!= 3"
      })
  void aCellBeyondTheListIsRefused(String cell) {
    String xml =
        SmallModel.of(
            SmallModel.table(
                "Bad one",
                "tRow",
                "UNIQUE",
                "facts.amount_pkr",
                new String[] {cell, "\"a\"", "1"}));

    assertThatThrownBy(() -> DecisionModel.of(xml))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("Decision Bad one, column 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FIRST", "ANY", "RULE ORDER", "OUTPUT ORDER"})
  void aHitPolicyThatDependsOnTheOrderOfRulesIsRefused(String policy) {
    String xml =
        SmallModel.of(
            SmallModel.table(
                "Bad one", "tRow", policy, "facts.amount_pkr", new String[] {"-", "\"a\"", "1"}));

    assertThatThrownBy(() -> DecisionModel.of(xml))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("Bad one");
  }

  @Test
  void anExternalFunctionIsRefusedBeforeAnythingIsLoaded() {
    String java =
        "<businessKnowledgeModel id=\"b\" name=\"run\"><variable name=\"run\"/><encapsulatedLogic kind=\"Java\">"
            + "<context><contextEntry><variable name=\"class\"/><literalExpression><text>\"java.lang.Runtime\"</text></literalExpression></contextEntry>"
            + "<contextEntry><variable name=\"method signature\"/><literalExpression><text>\"getRuntime()\"</text></literalExpression></contextEntry></context>"
            + "</encapsulatedLogic></businessKnowledgeModel>";

    assertThatThrownBy(
            () ->
                DecisionModel.of(
                    SmallModel.of(java, SmallModel.expression("A", "boolean", "true"))))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("BusinessKnowledgeModel run");
  }

  @Test
  void aDecisionThatIsNeitherTableNorExpressionIsRefused() {
    String list = "<list><literalExpression><text>1</text></literalExpression></list>";

    assertThatThrownBy(
            () -> DecisionModel.of(SmallModel.of(SmallModel.decision("A", "number", list))))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("Decision A");
  }

  @Test
  void anImportIsRefused() {
    String imported =
        SmallModel.of(SmallModel.expression("A", "boolean", "true"))
            .replaceFirst(
                "(?s)(namespace=\"https://rabta.org/test\">)",
                "$1<import name=\"x\" namespace=\"y\" importType=\"https://www.dmg.org/PMML-4_4\" locationURI=\"file:///etc/passwd\"/>");

    assertThatThrownBy(() -> DecisionModel.of(imported))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("imports");
  }

  @Test
  void aDocumentTypeIsRefusedBeforeItIsParsed() {
    String xml =
        SmallModel.of(SmallModel.expression("A", "boolean", "true"))
            .replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");

    assertThatThrownBy(() -> DecisionModel.of(xml))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("document type");
  }

  @Test
  void aModelOrAnExpressionThatIsTooLongIsRefused() {
    String model =
        SmallModel.of(SmallModel.expression("A", "boolean", "true")) + " ".repeat(2_000_001);
    String expression = "\"" + "x".repeat(4_001) + "\" = facts.visa_type";

    assertThatThrownBy(() -> DecisionModel.of(model)).isInstanceOf(ModelRefused.class);
    assertThatThrownBy(
            () ->
                DecisionModel.of(SmallModel.of(SmallModel.expression("A", "boolean", expression))))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("longer");
  }

  @Test
  void anExpressionThatIsNestedTooDeeplyIsRefused() {
    String feel = "not(".repeat(60) + "facts.victim_minor" + ")".repeat(60);

    assertThatThrownBy(
            () -> DecisionModel.of(SmallModel.of(SmallModel.expression("A", "boolean", feel))))
        .isInstanceOf(ModelRefused.class)
        .hasMessageContaining("deeply");
  }

  @Test
  void aModelThatLoopsWithoutEndInSightIsStopped() {
    String numbers = "[" + "1,".repeat(1_900) + "1]";
    DecisionModel model =
        DecisionModel.of(
            SmallModel.of(
                SmallModel.expression(
                    "A",
                    "boolean",
                    "some a in "
                        + numbers
                        + " satisfies count(for b in facts.channels return b) > a"),
                SmallModel.expression("L", "tTruths", "for a in " + numbers + " return true"),
                SmallModel.expression(
                    "B",
                    "boolean",
                    "some a in L satisfies (some b in L satisfies not(a) and not(b))",
                    "L")));

    assertThat(model.evaluate(CaseFacts.unknown(), "A").byTable()).containsEntry("A", false);
    assertThatThrownBy(() -> model.evaluate(CaseFacts.unknown()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("loops");
  }

  @Test
  void aFactThatThePortalDoesNotKnowIsRefused() {
    String xml =
        SmallModel.of(SmallModel.expression("A", "boolean", "true"))
            .replace("name=\"amount_pkr\"", "name=\"shoe_size\"");

    assertThatThrownBy(() -> DecisionModel.of(xml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("shoe_size");
  }
}

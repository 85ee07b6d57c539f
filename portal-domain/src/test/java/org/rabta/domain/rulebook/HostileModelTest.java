package org.rabta.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an uploaded model may try, each refused at the door with its own sentence. */
class HostileModelTest {

  private static final String DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/";

  @Test
  void theDeliveredModelPassesTheDoor() {
    Examination examined = Examination.atTheDoor(Delivered.bytes(Delivered.model()));

    assertThat(examined.findings()).isEmpty();
    assertThat(examined.text()).isEqualTo(Delivered.model());
    assertThat(examined.digest()).hasSize(64);
  }

  @Test
  void aFileThatIsTooLarge() {
    assertRefused(Delivered.model() + " ".repeat(ModelLimits.BYTES), "too-large");
  }

  @Test
  void bytesThatAreNoText() {
    byte[] bytes = Delivered.model().getBytes(StandardCharsets.UTF_16);

    assertThat(codes(Examination.atTheDoor(bytes))).containsExactly("not-utf8");
  }

  @Test
  void textThatIsNoXml() {
    assertRefused("Please enact this.", "not-xml");
    assertRefused(Delivered.model().substring(0, 5_000), "not-xml");
    assertRefused("", "not-xml");
  }

  @Test
  void aDocumentTypeWithAnEntityFromAFile() {
    assertRefused(
        withDoctype("<!ENTITY secret SYSTEM \"file:///etc/passwd\">")
            .replace("From the facts of a case", "&secret;"),
        "doctype");
  }

  @Test
  void aDocumentTypeFromTheNetwork() {
    assertRefused(
        Delivered.with(
            "<definitions ",
            "<!DOCTYPE definitions SYSTEM \"http://192.0.2.1/x.dtd\"><definitions "),
        "doctype");
  }

  @Test
  void anEntityThatGrowsAMillionfold() {
    StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
    }

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertRefused(
                withDoctype(entities.toString()).replace("From the facts of a case", "&e29;"),
                "doctype"));
  }

  @Test
  void anInclusionOfAnotherFile() {
    assertRefused(
        Delivered.withInside(
            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>"),
        "unknown-namespace");
  }

  @Test
  void aStyleSheetOrAnotherInstructionToTheParser() {
    assertRefused(
        Delivered.with(
            "<definitions ", "<?xml-stylesheet href=\"http://192.0.2.1/x.xsl\"?><definitions "),
        "processing-instruction");
  }

  @Test
  void anImportOfAnotherModel() {
    assertRefused(
        Delivered.with(
            "<itemDefinition id=\"tAnswer\"",
            "<import name=\"x\" namespace=\"http://192.0.2.1/\" locationURI=\"http://192.0.2.1/m.dmn\""
                + " importType=\""
                + DMN
                + "\"/><itemDefinition id=\"tAnswer\""),
        "import");
  }

  @Test
  void aRequirementFromOutsideTheModel() {
    assertRefused(
        Delivered.model()
            .replaceFirst("<requiredInput href=\"#", "<requiredInput href=\"http://192.0.2.1/#"),
        "import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Java", "PMML", "FEEL"})
  void aFunctionOfWhateverKind(String kind) {
    assertRefused(
        Delivered.withInside(
            """
            <businessKnowledgeModel id="bkm" name="Run">
              <encapsulatedLogic kind="%s"><context><contextEntry><variable name="class"/>
              <literalExpression><text>"java.lang.Runtime"</text></literalExpression>
              </contextEntry></context></encapsulatedLogic>
            </businessKnowledgeModel>
            """
                .formatted(kind)),
        "function");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function(x) external { java: { class: \"java.lang.Runtime\", method signature: \"exit(int)\" } }",
        "(function() external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } })()",
      })
  void aFunctionHiddenInAnExpressionDoesNotCompile(String expression) {
    String xml =
        Delivered.model()
            .replaceFirst(
                "(?s)(<decision id=\"d_money_paid\".*?<text>)[^<]*",
                "$1" + expression.replace("\"", "&quot;"));

    Examination examined = Examination.atTheDoor(Delivered.bytes(xml)).inDepth();

    assertThat(codes(examined)).isNotEmpty();
    assertThat(examined.text()).isEmpty();
  }

  @Test
  void anExtensionOfAnEngine() {
    assertRefused(
        Delivered.with(
            "<itemDefinition id=\"tAnswer\"",
            "<extensionElements><x xmlns=\"urn:x\"/></extensionElements><itemDefinition id=\"tAnswer\""),
        "extension");
  }

  @Test
  void anotherLanguageThanFeel() {
    assertRefused(
        Delivered.model()
            .replaceFirst(
                "<literalExpression ",
                "<literalExpression expressionLanguage=\"http://www.ecma-international.org/js\" "),
        "language");
  }

  @Test
  void anElementOrAttributeOfAnotherLanguage() {
    assertRefused(
        Delivered.withInside("<script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script>"),
        "unknown-namespace");
    assertRefused(
        Delivered.model()
            .replaceFirst("<inputData ", "<inputData xmlns:o=\"urn:o\" o:onload=\"alert(1)\" "),
        "unknown-namespace");
    assertRefused(Delivered.withInside("<context/>"), "unknown-element");
  }

  @Test
  void somethingOtherThanADrawingInTheDrawing() {
    assertRefused(
        Delivered.with("</dmndi:DMNDI>", "<decision id=\"d_x\" name=\"x\"/></dmndi:DMNDI>"),
        "unknown-element");
  }

  @Test
  void elementsWithinEachOtherWithoutEnd() {
    assertRefused(
        Delivered.withInside(
            "<itemComponent name=\"x\">".repeat(5_000) + "</itemComponent>".repeat(5_000)),
        "too-deep");
  }

  @Test
  void moreElementsTablesRulesOrColumnsThanAnybodyReads() {
    assertRefused(
        Delivered.withInside("<text/>".repeat(ModelLimits.ELEMENTS)), "too-many-elements");
    assertRefused(
        Delivered.withInside(
            "<decision name=\"x\"><literalExpression><text>1</text></literalExpression></decision>"
                .repeat(ModelLimits.DECISIONS)),
        "too-many-tables");
    assertRefused(
        Delivered.withInside(table(0, 0, ModelLimits.RULES_OF_A_TABLE + 1)), "too-many-rules");
    assertRefused(
        Delivered.withInside(table(ModelLimits.COLUMNS_OF_A_TABLE, 1, 1)), "too-many-columns");
  }

  @Test
  void aCellLongerThanABook() {
    assertRefused(
        Delivered.model()
            .replaceFirst("<question>", "<question>" + "x".repeat(ModelLimits.TEXT + 1)),
        "text-too-long");
  }

  @Test
  void twoRulesWithOneCode() {
    assertRefused(Delivered.with("<rule id=\"C-03\">", "<rule id=\"C-02\">"), "rule-twice");
  }

  @Test
  void aRuleThatNamesItselfOtherwiseOrGivesNoSource() {
    assertRefused(
        Delivered.with("<text>\"C-03\"</text>", "<text>\"C-99\"</text>"), "rule-misnamed");
    assertRefused(
        Delivered.model()
            .replaceFirst("(?s)(<rule id=\"C-03\">.*?<annotationEntry><text>)[^<]*", "$1"),
        "rule-without-source");
  }

  @ParameterizedTest
  @CsvSource({
    "name=\"Lead\", table-missing",
    "name=\"Typology\", table-missing",
    "name=\"Priority\", table-missing",
  })
  void aTableThatThePortalReadsIsMissing(String name, String code) {
    assertRefused(Delivered.model().replace(name, "name=\"Else\""), code);
  }

  @Test
  void aColumnThatThePortalReadsIsMissing() {
    assertRefused(
        Delivered.model()
            .replaceFirst("(<output [^>]*)name=\"policy assumption\"", "$1name=\"other\""),
        "column-missing");
  }

  @Test
  void aLeadThatCannotBeAccountable() {
    assertRefused(
        Delivered.model().replaceFirst("(?s)(<rule id=\"J-01\">.*?<text>)\"FIA\"", "$1\"PTA\""),
        "value-unknown");
    assertRefused(
        Delivered.model().replaceFirst("(?s)(<rule id=\"J-01\">.*?<text>)\"FIA\"", "$1\"MAFIA\""),
        "value-unknown");
  }

  @Test
  void aValueThatIsComputedWhereAPlainOneIsRead() {
    assertRefused(
        Delivered.model()
            .replaceFirst(
                "(?s)(<rule id=\"J-01\">.*?<text>)\"FIA\"", "$1if true then \"FIA\" else \"FIA\""),
        "value-computed");
  }

  @Test
  void aModelWithoutAVersion() {
    assertRefused(Delivered.with("name=\"Table version\"", "name=\"Other version\""), "no-version");
  }

  @Test
  void nothingOfARefusedModelIsKept() {
    Examination refused =
        Examination.atTheDoor(
            Delivered.bytes(Delivered.with("<rule id=\"C-03\">", "<rule id=\"C-02\">")));

    assertThat(refused.text()).isEmpty();
    assertThat(refused.inDepth()).isSameAs(refused);
  }

  private static void assertRefused(String xml, String code) {
    Examination examined = Examination.atTheDoor(Delivered.bytes(xml));

    assertThat(codes(examined)).contains(code);
    assertThat(examined.accepted()).isFalse();
    assertThat(examined.text()).isEmpty();
  }

  private static List<String> codes(Examination examined) {
    return examined.findings().stream().map(Finding::code).toList();
  }

  private static String withDoctype(String declarations) {
    return Delivered.with(
        "<definitions ", "<!DOCTYPE definitions [" + declarations + "]><definitions ");
  }

  private static String table(int inputs, int outputs, int rules) {
    return "<decision name=\"x\"><decisionTable>"
        + "<input><inputExpression><text>true</text></inputExpression></input>".repeat(inputs)
        + "<output name=\"y\"/>".repeat(outputs)
        + ("<rule id=\"X-1\">"
                + "<inputEntry><text>-</text></inputEntry>".repeat(inputs)
                + "<outputEntry><text>1</text></outputEntry>".repeat(outputs)
                + "</rule>")
            .repeat(rules)
        + "</decisionTable></decision>";
  }
}

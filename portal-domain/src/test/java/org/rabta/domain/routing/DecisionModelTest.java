package org.rabta.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField;

class DecisionModelTest {

  private static final String MODEL = text();

  @Test
  void isValidAndNoTableHasAGapAnOverlapOrAMaskedRule() {
    assertThat(complaints(MODEL)).isEmpty();
  }

  @Test
  void aMissingRuleIsFoundAsAGap() {
    String withoutRule = MODEL.replaceFirst("(?s)<rule id=\"C-03\">.*?</rule>", "");

    assertThat(withoutRule).isNotEqualTo(MODEL);
    assertThat(complaints(withoutRule)).anyMatch(text -> text.contains("Gap detected"));
  }

  @Test
  void twoRulesForOneSetOfFactsAreFoundAsAnOverlap() {
    String wider =
        MODEL.replace(
            "<inputEntry id=\"V-03_i1\"><text>\"no\"<", "<inputEntry id=\"V-03_i1\"><text>-<");

    assertThat(wider).isNotEqualTo(MODEL);
    assertThat(complaints(wider)).anyMatch(text -> text.contains("Overlap"));
  }

  @Test
  void everyRuleNamesItselfOnce() {
    Matcher rule = Pattern.compile("(?s)<rule id=\"([^\"]+)\">(.*?)</rule>").matcher(MODEL);
    Set<String> codes = new HashSet<>();

    while (rule.find()) {
      assertThat(codes.add(rule.group(1))).as(rule.group(1)).isTrue();
      assertThat(rule.group(2)).contains("<text>\"" + rule.group(1) + "\"</text></outputEntry>");
      assertThat(rule.group(2)).containsPattern("<annotationEntry><text>[^<]{8,}</text>");
    }
    assertThat(codes).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource
  void theTablesKnowExactlyTheAnswersThatAFactCanHave(Fact fact) {
    if (fact.kind() == FactField.Kind.CHOICE || fact.kind() == FactField.Kind.SEVERAL) {
      String type =
          group("<itemComponent id=\"tFacts_" + fact.code() + "\"[^>]*>\\s*<typeRef>(\\w+)<");
      String single =
          fact.kind() == FactField.Kind.SEVERAL
              ? group("<itemDefinition id=\"" + type + "\"[^>]*>\\s*<typeRef>(\\w+)<")
              : type;
      String values =
          group(
              "<itemDefinition id=\""
                  + single
                  + "\"[^>]*>\\s*<typeRef>string</typeRef>\\s*<allowedValues>\\s*<text>([^<]+)<");
      List<String> expected = new ArrayList<>(fact.options());
      if (fact.kind() == FactField.Kind.CHOICE) {
        expected.add("unknown");
      }

      assertThat(quoted(values)).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void everyProvisionIsInTheDirectory() {
    Set<String> known =
        ReferenceFile.PROVISIONS.rows().stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toSet());
    Matcher list =
        Pattern.compile("<outputEntry id=\"Q-[^>]*><text>\\[([^\\]]+)\\]").matcher(MODEL);
    List<String> named = new ArrayList<>();

    while (list.find()) {
      named.addAll(quoted(list.group(1)));
    }

    assertThat(named).hasSizeGreaterThan(30).isSubsetOf(known);
  }

  private static List<String> complaints(String model) {
    DMNValidator validator = DMNValidatorFactory.newValidator();
    return validator
        .validate(
            new StringReader(model),
            DMNValidator.Validation.VALIDATE_SCHEMA,
            DMNValidator.Validation.VALIDATE_MODEL,
            DMNValidator.Validation.VALIDATE_COMPILATION,
            DMNValidator.Validation.ANALYZE_DECISION_TABLE)
        .stream()
        .filter(message -> message.getLevel() != DMNMessage.Level.INFO)
        .map(DMNMessage::getText)
        .toList();
  }

  private static List<String> quoted(String text) {
    return Pattern.compile("\"([^\"]*)\"").matcher(text).results().map(m -> m.group(1)).toList();
  }

  private static String group(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(MODEL);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String text() {
    try (InputStream in = Router.class.getResourceAsStream("rabta-routing.dmn")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.rabta.domain.routing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes small DMN models for tests: facts of every sort, and decisions given as XML. */
final class SmallModel {

  private SmallModel() {}

  /** A model of these elements. */
  static String of(String... elements) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m"
            namespace="https://rabta.org/test">
          <itemDefinition id="tV" name="tVisa"><typeRef>string</typeRef>
            <allowedValues id="tVa"><text>"visit", "work", "unknown"</text></allowedValues></itemDefinition>
          <itemDefinition id="tTexts" name="tTexts" isCollection="true"><typeRef>string</typeRef></itemDefinition>
          <itemDefinition id="tTruths" name="tTruths" isCollection="true"><typeRef>boolean</typeRef></itemDefinition>
          <itemDefinition id="tRow" name="tRow">
            <itemComponent id="tRow_a" name="finding"><typeRef>string</typeRef></itemComponent>
            <itemComponent id="tRow_b" name="size"><typeRef>number</typeRef></itemComponent>
          </itemDefinition>
          <itemDefinition id="tRows" name="tRows" isCollection="true">
            <itemComponent id="tRows_a" name="finding"><typeRef>string</typeRef></itemComponent>
            <itemComponent id="tRows_b" name="size"><typeRef>number</typeRef></itemComponent>
          </itemDefinition>
          <itemDefinition id="tF" name="tFacts">
            <itemComponent id="tF1" name="visa_type"><typeRef>tVisa</typeRef></itemComponent>
            <itemComponent id="tF2" name="channels"><typeRef>tTexts</typeRef></itemComponent>
            <itemComponent id="tF3" name="amount_pkr"><typeRef>number</typeRef></itemComponent>
            <itemComponent id="tF4" name="victim_minor"><typeRef>boolean</typeRef></itemComponent>
          </itemDefinition>
          <inputData id="facts" name="facts"><variable id="vf" name="facts" typeRef="tFacts"/></inputData>
        """
        + String.join("\n", elements)
        + "</definitions>";
  }

  /** A decision by an expression, which may use the facts and the decisions named. */
  static String expression(String name, String type, String feel, String... requirements) {
    return decision(
        name,
        type,
        "<literalExpression id=\"l_"
            + id(name)
            + "\"><text>"
            + escaped(feel)
            + "</text></literalExpression>",
        requirements);
  }

  /**
   * A table of one input and the outputs finding and size.
   *
   * @param rules each as cell, finding and size
   */
  static String table(String name, String type, String hitPolicy, String input, String[]... rules) {
    String rows =
        Arrays.stream(rules)
            .map(
                rule ->
                    "<rule><inputEntry><text>%s</text></inputEntry><outputEntry><text>%s</text></outputEntry><outputEntry><text>%s</text></outputEntry></rule>"
                        .formatted(escaped(rule[0]), escaped(rule[1]), escaped(rule[2])))
            .collect(Collectors.joining());
    return decision(
        name,
        type,
        "<decisionTable hitPolicy=\"%s\"><input><inputExpression><text>%s</text></inputExpression></input><output name=\"finding\" typeRef=\"string\"/><output name=\"size\" typeRef=\"number\"/>%s</decisionTable>"
            .formatted(hitPolicy, escaped(input), rows));
  }

  static String decision(String name, String type, String body, String... requirements) {
    String required =
        Arrays.stream(requirements)
            .map(
                each ->
                    "<informationRequirement><requiredDecision href=\"#d_"
                        + id(each)
                        + "\"/></informationRequirement>")
            .collect(Collectors.joining());
    return "<decision id=\"d_%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/><informationRequirement><requiredInput href=\"#facts\"/></informationRequirement>%s%s</decision>"
        .formatted(id(name), name, name, type, required, body);
  }

  private static String id(String name) {
    return name.replace(' ', '_');
  }

  private static String escaped(String feel) {
    return feel.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

package org.rabta.domain.rulebook;

import static org.rabta.domain.rulebook.ModelReader.require;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts tables and expressions together while the elements of a model go by. */
final class ContentBuilder {

  private final List<RuleTable> tables = new ArrayList<>();
  private final List<NamedExpression> expressions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private String id;
  private String name;
  private String question = "";
  private String hitPolicy;
  private boolean isTable;
  private boolean isExpression;
  private String body = "";
  private String lastText = "";
  private List<String> inputs = new ArrayList<>();
  private List<String> outputs = new ArrayList<>();
  private List<RuleRow> rules = new ArrayList<>();
  private String code;
  private List<String> conditions = new ArrayList<>();
  private List<String> results = new ArrayList<>();
  private String source = "";
  private int decisions;

  void start(String element, UnaryOperator<String> attribute) {
    text.setLength(0);
    switch (element) {
      case "decision" -> begin(attribute.apply("id"), attribute.apply("name"));
      case "decisionTable" -> {
        isTable = true;
        String policy = attribute.apply("hitPolicy");
        hitPolicy = policy == null ? "UNIQUE" : policy;
      }
      case "literalExpression" -> isExpression = true;
      case "output" -> {
        String column = attribute.apply("name");
        outputs.add(column == null ? name : column);
      }
      case "rule" -> {
        code = attribute.apply("id");
        require(code != null && !code.isBlank(), "rule-without-code", name);
        conditions = new ArrayList<>();
        results = new ArrayList<>();
        source = "";
      }
      default -> {
        // nothing to keep
      }
    }
  }

  void text(String characters) {
    text.append(characters);
    require(text.length() <= ModelLimits.TEXT, "text-too-long", name);
  }

  void end(String element) {
    switch (element) {
      case "text" -> lastText = text.toString().strip();
      case "question" -> question = text.toString().strip();
      case "inputExpression" -> inputs.add(lastText);
      case "inputEntry" -> conditions.add(lastText);
      case "outputEntry" -> results.add(lastText);
      case "annotationEntry" -> source = lastText;
      case "literalExpression" -> body = lastText;
      case "rule" -> endRule();
      case "decision" -> endDecision();
      default -> {
        // nothing to keep
      }
    }
    text.setLength(0);
  }

  ModelContent finished(Drawing drawing) {
    return new ModelContent(tables, expressions, drawing);
  }

  private void begin(String newId, String newName) {
    require(++decisions <= ModelLimits.DECISIONS, "too-many-tables", ModelLimits.DECISIONS);
    require(newName != null && !newName.isBlank(), "decision-without-name");
    id = newId == null ? newName : newId;
    name = newName;
    question = "";
    isTable = false;
    isExpression = false;
    body = "";
    inputs = new ArrayList<>();
    outputs = new ArrayList<>();
    rules = new ArrayList<>();
  }

  private void endRule() {
    require(
        rules.size() < ModelLimits.RULES_OF_A_TABLE,
        "too-many-rules",
        name,
        ModelLimits.RULES_OF_A_TABLE);
    require(
        conditions.size() == inputs.size() && results.size() == outputs.size(),
        "cells-do-not-fit",
        name,
        code);
    rules.add(new RuleRow(code, conditions, results, source));
  }

  private void endDecision() {
    require(isTable != isExpression, "neither-table-nor-expression", name);
    require(
        inputs.size() + outputs.size() <= ModelLimits.COLUMNS_OF_A_TABLE,
        "too-many-columns",
        name,
        ModelLimits.COLUMNS_OF_A_TABLE);
    if (isTable) {
      tables.add(new RuleTable(id, name, question, hitPolicy, inputs, outputs, rules));
    } else {
      expressions.add(new NamedExpression(id, name, question, body));
    }
  }
}

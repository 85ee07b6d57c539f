package org.rabta.domain.typology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The stored form of case facts: one JSON object with the facts' codes as names, in the order of
 * {@link Fact}, unknown facts left out. Reading is forgiving: a missing field, null, [], "" and
 * "unknown" all mean unknown; a value that is not among the answers becomes unknown and is
 * reported, never thrown.
 */
public final class CaseFactsJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CaseFactsJson() {}

  /**
   * What reading found.
   *
   * @param facts the facts that could be read
   * @param problems the values that could not, each left unknown
   * @param ignoredFields names that no fact has
   */
  public record Reading(CaseFacts facts, List<Problem> problems, List<String> ignoredFields) {}

  /**
   * A value that could not be read.
   *
   * @param field the field's name; "facts" where the whole object is meant
   * @param kind what is wrong with it
   * @param value the value's beginning, at most 80 characters
   */
  public record Problem(String field, ProblemKind kind, String value) {}

  /** What can be wrong with a value; the message key is {@code facts.problem.<name>}. */
  public enum ProblemKind {
    MALFORMED,
    NOT_AN_OBJECT,
    WRONG_TYPE,
    NOT_AN_ANSWER
  }

  /** Reads facts from JSON text; null and blank text mean that nothing is known. */
  public static Reading read(String json) {
    if (json == null || json.isBlank()) {
      return new Reading(CaseFacts.unknown(), List.of(), List.of());
    }
    try {
      return read(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      Problem problem = new Problem("facts", ProblemKind.MALFORMED, beginning(json));
      return new Reading(CaseFacts.unknown(), List.of(problem), List.of());
    }
  }

  /** Reads facts from a parsed object. */
  public static Reading read(JsonNode node) {
    if (node == null || node.isNull() || node.isMissingNode()) {
      return new Reading(CaseFacts.unknown(), List.of(), List.of());
    }
    if (!node.isObject()) {
      Problem problem = new Problem("facts", ProblemKind.NOT_AN_OBJECT, beginning(node.toString()));
      return new Reading(CaseFacts.unknown(), List.of(problem), List.of());
    }
    CaseFacts.Builder builder = CaseFacts.builder();
    List<Problem> problems = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Fact.ofCode(entry.getKey())
          .ifPresentOrElse(
              fact -> readFact(fact, entry.getValue(), builder, problems),
              () -> ignored.add(entry.getKey()));
    }
    return new Reading(builder.build(), List.copyOf(problems), List.copyOf(ignored));
  }

  private static void readFact(
      Fact fact, JsonNode node, CaseFacts.Builder builder, List<Problem> problems) {
    if (node.isObject()
        || (node.isArray() && fact.kind() != FactField.Kind.SEVERAL && node.size() > 1)) {
      problems.add(new Problem(fact.code(), ProblemKind.WRONG_TYPE, beginning(node.toString())));
      return;
    }
    List<String> kept = new ArrayList<>();
    for (String code : codesOf(node)) {
      String canonical = canonical(fact, code);
      try {
        requireAcceptable(fact, canonical);
        kept.add(canonical);
      } catch (IllegalArgumentException e) {
        problems.add(new Problem(fact.code(), ProblemKind.NOT_AN_ANSWER, beginning(code)));
      }
    }
    fact.set(builder, kept);
  }

  /**
   * Builds a case of that one answer, so that a refused text is found here and not when all are put
   * together.
   */
  private static void requireAcceptable(Fact fact, String code) {
    CaseFacts.builder().set(fact, code);
  }

  private static List<String> codesOf(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .flatMap(item -> codesOf(item).stream())
          .toList();
    }
    String text = node.isNull() ? "" : node.asText().strip();
    boolean unknown = text.isEmpty() || text.equalsIgnoreCase("unknown");
    return unknown ? List.of() : List.of(text);
  }

  private static String canonical(Fact fact, String code) {
    if (fact.kind() == FactField.Kind.AMOUNT || fact.kind() == FactField.Kind.NUMBER) {
      return wholeNumber(code);
    }
    String lower = code.toLowerCase(Locale.ROOT);
    if (fact.options().contains("yes") && (lower.equals("true") || lower.equals("false"))) {
      return lower.equals("true") ? "yes" : "no";
    }
    return fact.options().stream()
        .filter(option -> option.equalsIgnoreCase(code))
        .findFirst()
        .orElse(code);
  }

  /** "852000.0" as "852000"; anything else as it is, to be refused by the fact. */
  private static String wholeNumber(String code) {
    try {
      return Long.toString(new BigDecimal(code).longValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return code;
    }
  }

  /** The stored form as text. */
  public static String write(CaseFacts facts) {
    return toNode(facts).toString();
  }

  /** The stored form as a tree. */
  public static ObjectNode toNode(CaseFacts facts) {
    ObjectNode node = NODES.objectNode();
    for (Fact fact : Fact.values()) {
      List<String> codes = fact.codes(facts);
      if (!codes.isEmpty()) {
        node.set(fact.code(), value(fact, codes));
      }
    }
    return node;
  }

  private static JsonNode value(Fact fact, List<String> codes) {
    return switch (fact.kind()) {
      case ANSWER -> NODES.booleanNode("yes".equals(codes.get(0)));
      case AMOUNT, NUMBER -> NODES.numberNode(Long.parseLong(codes.get(0)));
      case SEVERAL -> {
        ArrayNode array = NODES.arrayNode();
        codes.forEach(array::add);
        yield array;
      }
      case CHOICE, DATE, COUNTRY, DISTRICT -> NODES.textNode(codes.get(0));
    };
  }

  private static String beginning(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80);
  }
}

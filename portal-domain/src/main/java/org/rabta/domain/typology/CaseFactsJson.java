package org.rabta.domain.typology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The stored form of case facts: one JSON object with the facts' codes as names, in the order of
 * {@link Fact}, unknown facts left out. Reading is forgiving: a missing field, null, [], "" and
 * "unknown" all mean unknown; names and answers are read without regard to capitals, blanks,
 * hyphens and underscores; a value that is not among the answers becomes unknown and is reported,
 * never thrown.
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
      Spelling.fact(entry.getKey())
          .ifPresentOrElse(
              fact -> readFact(fact, entry.getValue(), builder, problems),
              () -> ignored.add(entry.getKey()));
    }
    return new Reading(builder.build(), List.copyOf(problems), List.copyOf(ignored));
  }

  private static void readFact(
      Fact fact, JsonNode node, CaseFacts.Builder builder, List<Problem> problems) {
    List<String> given = codesOf(fact, node);
    if (node.isObject() || (given.size() > 1 && fact.kind() != FactField.Kind.SEVERAL)) {
      problems.add(new Problem(fact.code(), ProblemKind.WRONG_TYPE, beginning(node.toString())));
      return;
    }
    List<String> kept = new ArrayList<>();
    for (String code : given) {
      String canonical = Spelling.answer(fact, code);
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

  private static List<String> codesOf(Fact fact, JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .flatMap(item -> codesOf(fact, item).stream())
          .distinct()
          .toList();
    }
    String text = node.isObject() ? node.toString() : node.asText("");
    return (node.isNull() ? Stream.<String>empty() : listed(fact, text.strip()))
        .map(String::strip)
        .filter(code -> !code.isEmpty() && !code.equalsIgnoreCase("unknown"))
        .toList();
  }

  /** "facebook, in-person" is a list too where several answers are asked. */
  private static Stream<String> listed(Fact fact, String text) {
    return fact.kind() == FactField.Kind.SEVERAL && !Spelling.isOption(fact, text)
        ? Stream.of(text.split("[,;|]"))
        : Stream.of(text);
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

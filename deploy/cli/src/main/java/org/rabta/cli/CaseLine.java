package org.rabta.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.CaseFactsJson;
import org.rabta.domain.typology.CaseFactsJson.Problem;

/**
 * A case as a line gives it: {@code {"id": ..., "facts": {...}}}. Facts may also stand beside
 * {@code facts}; those within it count more.
 *
 * @param id text or number as given; null where there is none
 * @param facts what could be read
 * @param problems values that could not be read
 * @param ignoredFields names that no fact has
 */
record CaseLine(JsonNode id, CaseFacts facts, List<Problem> problems, List<String> ignoredFields) {

  /** What a file of retold cases has beside the facts. */
  private static final Set<String> COMPANIONS =
      Set.of(
          "source", "narrative", "facts_inferred", "expected", "confidence", "rationale", "tags");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** A line that is no case. The message says why, in one line. */
  static final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    Malformed(String reason) {
      super(reason);
    }
  }

  /**
   * Reads a line.
   *
   * @throws Malformed if it is no JSON object, or its id or facts are of a wrong sort
   */
  static CaseLine read(String text) throws Malformed {
    JsonNode line = parsed(text);
    if (!line.isObject()) {
      throw new Malformed("the line is no JSON object");
    }
    JsonNode id = line.path("id");
    if (id.isContainerNode()) {
      throw new Malformed("the id is neither text nor a number");
    }
    JsonNode facts = line.path("facts");
    if (!facts.isObject() && !facts.isNull() && !facts.isMissingNode()) {
      throw new Malformed("the facts are no JSON object");
    }
    List<String> ignored = new ArrayList<>();
    CaseFactsJson.Reading reading = CaseFactsJson.read(together(line, facts));
    reading.ignoredFields().stream()
        .filter(name -> !COMPANIONS.contains(name) || facts.has(name))
        .forEach(ignored::add);
    return new CaseLine(
        id.isMissingNode() ? JsonNodeFactory.instance.nullNode() : id,
        reading.facts(),
        reading.problems(),
        ignored);
  }

  private static JsonNode parsed(String text) throws Malformed {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
      throw new Malformed("not JSON, at character " + column + ": " + reason);
    }
  }

  /** The facts beside {@code facts}, then those within, which replace them. */
  private static ObjectNode together(JsonNode line, JsonNode facts) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> beside : line.properties()) {
      if (!beside.getKey().equals("id") && !beside.getKey().equals("facts")) {
        all.set(beside.getKey(), beside.getValue());
      }
    }
    facts.properties().forEach(within -> all.set(within.getKey(), within.getValue()));
    return all;
  }
}

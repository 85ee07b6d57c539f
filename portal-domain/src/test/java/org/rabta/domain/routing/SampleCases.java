package org.rabta.domain.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.rabta.domain.typology.CaseFacts;
import org.rabta.domain.typology.CaseFactsJson;

/**
 * The retold real cases, with the labels that a reader gave them; the labels judge and never steer
 * the tables.
 */
final class SampleCases {

  /**
   * @param id the case
   * @param facts its facts
   * @param confidence how sure the reader was: high, medium or low
   * @param primary the reader's strand, then strands that another official might choose
   * @param lead the reader's lead agency, then agencies that another official might choose
   * @param nrm whether the reader would refer a person
   */
  record Sample(
      String id,
      CaseFacts facts,
      String confidence,
      List<String> primary,
      List<String> lead,
      boolean nrm) {

    @Override
    public String toString() {
      return id;
    }
  }

  private SampleCases() {}

  static List<Sample> all() {
    List<JsonNode> cases = lines("/org/rabta/domain/demonstration/sample-cases.jsonl");
    List<JsonNode> labels = lines("/org/rabta/domain/routing/expected.jsonl");
    return IntStream.range(0, cases.size())
        .mapToObj(i -> sample(cases.get(i), labels.get(i)))
        .toList();
  }

  private static Sample sample(JsonNode one, JsonNode label) {
    if (!one.get("id").equals(label.get("id"))) {
      throw new IllegalStateException("Labels out of step at " + one.get("id"));
    }
    CaseFactsJson.Reading reading = CaseFactsJson.read(one.get("facts"));
    if (!reading.problems().isEmpty() || !reading.ignoredFields().isEmpty()) {
      throw new IllegalStateException(one.get("id") + ": " + reading);
    }
    return new Sample(
        one.get("id").asText(),
        reading.facts(),
        label.get("confidence").asText(),
        texts(label.get("primary")),
        texts(label.get("lead")),
        label.get("nrm").asBoolean());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<JsonNode> lines(String resource) {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in = SampleCases.class.getResourceAsStream(resource)) {
      List<JsonNode> nodes = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        nodes.add(mapper.readTree(line));
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

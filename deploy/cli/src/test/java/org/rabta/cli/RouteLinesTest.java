package org.rabta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.routing.Router;

class RouteLinesTest {

  private static final Router ROUTER = Router.standard();
  private static final String FORCED_LABOUR =
      """
      {"id":"A-1","facts":{"channels":["facebook"],"border_crossed":"yes","exploitation":["forced_criminality"],"coercion_or_confinement":true,"victim_location_country":"KH","online_content_live":true,"recruitment_district":"Gujrat"}}\
      """;

  @Test
  void aCaseGivesExactlyTheFieldsOfADecision() throws IOException {
    JsonNode decision = route(FORCED_LABOUR).get(0);

    assertThat(namesOf(decision))
        .containsExactly(
            "id",
            "typology_primary",
            "nearest_strand",
            "typology_secondary",
            "lead_agency",
            "unit",
            "supporting_agencies",
            "referral_to_nrm",
            "nrm_action",
            "priority",
            "provisions",
            "outside_portal_referral",
            "confidence",
            "rules_fired",
            "ask_next",
            "would_change",
            "strands",
            "licence_action",
            "deadlines",
            "secure_first",
            "policy_assumption",
            "ignored_fields");
    assertThat(decision.get("id").asText()).isEqualTo("A-1");
    assertThat(decision.get("typology_primary").asText()).isEqualTo("TRAFFICKING");
    assertThat(decision.get("nearest_strand").asText()).isEqualTo("TRAFFICKING");
    assertThat(decision.get("lead_agency").asText()).isEqualTo("FIA");
    assertThat(decision.get("unit").asText()).isEqualTo("AHTC-GRW");
    assertThat(decision.get("referral_to_nrm").isBoolean()).isTrue();
    assertThat(decision.get("referral_to_nrm").asBoolean()).isTrue();
    assertThat(decision.get("nrm_action").asText()).isEqualTo("REFER");
    assertThat(texts(decision.get("rules_fired"))).contains("U-01").doesNotHaveDuplicates();
    assertThat(texts(decision.get("provisions"))).contains("PTPA-3");
    assertThat(decision.get("supporting_agencies"))
        .anySatisfy(
            support -> {
              assertThat(support.get("agency").asText()).isEqualTo("PTA");
              assertThat(support.get("task").asText()).isEqualTo("BLOCK_CONTENT");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"A\",\"facts\":{}}",
        "{\"id\":\"A\",\"facts\":null}",
        "{\"id\":\"A\"}",
        "{\"id\":\"A\",\"facts\":{\"channels\":[],\"visa_type\":null,\"exploitation\":[\"unknown\"],\"victim_minor\":\"unknown\"}}",
      })
  void aCaseOfWhichNothingIsKnownIsUndeterminedAndAsks(String line) throws IOException {
    JsonNode decision = route(line).get(0);

    assertThat(decision.get("typology_primary").asText()).isEqualTo("UNDETERMINED");
    assertThat(decision.get("confidence").asText()).isEqualTo("LOW");
    assertThat(decision.get("lead_agency").asText()).isNotEmpty();
    assertThat(decision.get("ask_next")).isNotEmpty();
    assertThat(decision.get("would_change"))
        .allSatisfy(
            change ->
                assertThat(namesOf(change))
                    .containsExactly("fact", "answer", "typology_primary", "lead_agency"));
    assertThat(decision.has("problems")).isFalse();
  }

  @Test
  void namesThatNoFactHasAreIgnoredAndNamed() throws IOException {
    JsonNode decision =
        route(
                "{\"id\":1,\"narrative\":\"n\",\"shoe\":1,\"facts\":{\"colour\":\"red\",\"victim_minor\":true,\"narrative\":2}}")
            .get(0);

    assertThat(decision.get("id").asInt()).isEqualTo(1);
    assertThat(texts(decision.get("ignored_fields")))
        .containsExactly("narrative", "shoe", "colour");
  }

  @Test
  void valuesThatCannotBeReadAreUnknownAndReported() throws IOException {
    JsonNode decision =
        route(
                "{\"id\":\"A\",\"facts\":{\"visa_type\":\"tourist\",\"amount_pkr\":\"much\",\"channels\":[\"pigeon\",\"In Person\",{}]}}")
            .get(0);

    assertThat(decision.get("problems")).hasSize(4);
    assertThat(decision.get("problems").get(0).toString())
        .isEqualTo("{\"field\":\"visa_type\",\"problem\":\"not_an_answer\",\"value\":\"tourist\"}");
    assertThat(texts(decision.get("ask_next"))).doesNotContain("channels");
  }

  @Test
  void factsBesideTheFactsAreReadToo() throws IOException {
    JsonNode decision =
        route(
                "{\"id\":\"A\",\"home_district\":\"Lahore\",\"visa_type\":\"visit\",\"facts\":{\"visa_type\":\"work\"}}")
            .get(0);

    assertThat(texts(decision.get("rules_fired"))).contains("U-02");
    assertThat(decision.get("ignored_fields")).isEmpty();
    assertThat(decision.has("problems")).isFalse();
  }

  @Test
  void aMalformedLineGivesItsNumberAndTheRestGoesOn() throws IOException {
    List<JsonNode> lines =
        route(
            "{\"id\":\"A\"}",
            "",
            "{\"id\":\"B\",",
            "[1]",
            "{\"id\":\"C\"} {\"id\":\"D\"}",
            "{\"id\":{},\"facts\":{}}",
            "{\"id\":\"E\",\"facts\":[1]}",
            "[".repeat(5_000),
            "{\"id\":\"A\"}");

    assertThat(lines).hasSize(8);
    assertThat(lines.get(0).get("id").asText()).isEqualTo("A");
    for (int i = 1; i <= 6; i++) {
      assertThat(namesOf(lines.get(i))).containsExactly("line", "error");
      assertThat(lines.get(i).get("line").asInt()).isEqualTo(i + 2);
      assertThat(lines.get(i).get("error").asText()).isNotBlank().doesNotContain("\n");
    }
    assertThat(lines.get(7)).isEqualTo(lines.get(0));
  }

  @Test
  void manyLinesAreRoutedOneByOneWithoutBeingKept() throws IOException {
    int copies = 2_000;

    List<JsonNode> lines = route((FORCED_LABOUR + "\n").repeat(copies));

    assertThat(lines).hasSize(copies);
    assertThat(Set.copyOf(lines)).hasSize(1);
  }

  private static List<JsonNode> route(String... lines) throws IOException {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RouteLines(ROUTER).run(new Lines(new ByteArrayInputStream(bytes)), out);
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      nodes.add(new ObjectMapper().readTree(line));
    }
    return nodes;
  }

  private static List<String> namesOf(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}

package org.rabta.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rabta.domain.directory.ReferenceFile;
import org.rabta.domain.routing.NrmAction;
import org.rabta.domain.routing.Priority;
import org.rabta.domain.routing.Router;
import org.rabta.domain.typology.CaseFactsJson;
import org.rabta.domain.typology.Confidence;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.Strand;

class RoutingWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void everythingThatADecisionCanNameHasWords(String language) throws IOException {
    Set<String> needed = new TreeSet<>();
    Router.standard().ruleCodes().forEach(code -> needed.add("rule." + code));
    for (Fact fact : Fact.values()) {
      needed.add("fact." + fact.code());
      needed.add("fact." + fact.code() + ".short");
      needed.add("fact." + fact.code() + ".hint");
      fact.options().forEach(option -> needed.add(fact.messageKey(option).orElseThrow()));
    }
    for (Strand strand : Strand.values()) {
      needed.add("strand." + strand);
      needed.add("strand." + strand + ".about");
    }
    for (Confidence confidence : Confidence.values()) {
      needed.add("confidence." + confidence);
    }
    for (NrmAction action : NrmAction.values()) {
      needed.add("nrm." + action);
    }
    for (Priority priority : Priority.values()) {
      needed.add("priority." + priority);
    }
    for (CaseFactsJson.ProblemKind kind : CaseFactsJson.ProblemKind.values()) {
      needed.add("facts.problem." + kind);
    }
    ReferenceFile.UNITS.rows().forEach(unit -> needed.add("unit-kind." + unit.get("kind")));
    ReferenceFile.PROVISIONS.rows().forEach(row -> needed.add("numbering." + row.get("numbering")));
    needed.addAll(outputs("S-\\d\\d_o2", "task."));
    needed.addAll(outputs("O-\\d\\d_o1", "outside."));
    needed.addAll(outputs("H-\\d\\d_o1", "evidence."));
    needed.addAll(outputs("A-\\d\\d_o1", "licence."));

    assertThat(words(language).stringPropertyNames()).containsAll(needed);
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(words("ur").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
    words("ur")
        .forEach(
            (key, text) ->
                assertThat((String) text).as((String) key).containsPattern("[\\u0600-\\u06FF]"));
  }

  @Test
  void theUrduWordsForTheCrimesKeepThemApart() throws IOException {
    Properties urdu = words("ur");

    assertThat(urdu.getProperty("strand.TRAFFICKING")).contains("انسانی تجارت");
    assertThat(urdu.getProperty("strand.SMUGGLING")).contains("تارکینِ وطن کی سمگلنگ");
    assertThat(urdu.values()).noneMatch(text -> ((String) text).contains("انسانی سمگلنگ"));
  }

  private static Set<String> outputs(String id, String prefix) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (InputStream in = Router.class.getResourceAsStream("rabta-routing.dmn")) {
      String model = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Pattern.compile("id=\"" + id + "\"><text>\"([A-Z_]+)\"")
          .matcher(model)
          .results()
          .forEach(found -> keys.add(prefix + found.group(1)));
    }
    assertThat(keys).isNotEmpty();
    return keys;
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        RoutingWordsTest.class.getResourceAsStream(
            "/org/rabta/web/i18n/routing_" + language + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }
}

package org.rabta.service.demonstration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.access.Caller;
import org.rabta.domain.access.Role;
import org.rabta.domain.assessment.Credibility;
import org.rabta.domain.assessment.OverrideGround;
import org.rabta.domain.assessment.Reliability;
import org.rabta.domain.assessment.SourceKind;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.Situation;
import org.rabta.domain.handoff.DeclineGround;
import org.rabta.domain.kernel.Answer;
import org.rabta.domain.typology.Strand;

/**
 * The script of the demonstration: who reports which retold case when, and what becomes of it.
 *
 * @param people invented officers; those with an account carry the account's subject
 * @param scenes the cases
 */
record Scenes(List<Person> people, List<Scene> scenes) {

  private static final String SAMPLES = "/org/rabta/domain/demonstration/sample-cases.jsonl";

  record Person(
      String account, String subject, String name, String role, String agency, String unit) {

    Caller caller() {
      return new Caller(
          subject, name, java.util.Set.of(Role.ofClaim(role).orElseThrow()), agency, unit);
    }
  }

  record Scene(
      @JsonProperty("case") String sample,
      String by,
      @JsonProperty("hours_ago") int hoursAgo,
      String title,
      String summary,
      ReporterRole reporter,
      @JsonProperty("recruitment_district") String recruitmentDistrict,
      VictimScene victim,
      AdvertisementScene advertisement,
      RecruiterEntry recruiter,
      List<Step> steps) {}

  record VictimScene(
      Situation situation,
      String country,
      String place,
      Answer minor,
      String name,
      @JsonProperty("safe_contact") String safeContact) {}

  record AdvertisementScene(
      String platform, String account, String url, String wording, Answer live) {

    AdvertisementEntry entry() {
      return new AdvertisementEntry(platform, account, url, wording, live);
    }
  }

  record Step(
      @JsonProperty("after_hours") double afterHours,
      String by,
      StepKind act,
      String to,
      String text,
      DeclineGround ground,
      @JsonProperty("off_routing") String offRouting,
      NewFacts said,
      Strand strand,
      @JsonProperty("override_ground") OverrideGround overrideGround,
      int request,
      String result,
      JsonNode with) {}

  /** What somebody says later; a follow-up is invented where the retold case knows none. */
  record NewFacts(
      SourceKind source,
      Reliability reliability,
      Credibility credibility,
      boolean correction,
      JsonNode facts) {}

  Person person(String account) {
    return people.stream().filter(p -> p.account().equals(account)).findFirst().orElseThrow();
  }

  static Scenes read() {
    try (var in = Scenes.class.getResourceAsStream("scenes.json")) {
      return new JsonMapper().readValue(in, Scenes.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The retold cases by their identifier. */
  static Map<String, JsonNode> samples() {
    var mapper = new JsonMapper();
    var samples = new HashMap<String, JsonNode>();
    try (var in = Scenes.class.getResourceAsStream(SAMPLES);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var sample = mapper.readTree(line);
        samples.put(sample.get("id").asText(), sample);
      }
      return samples;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

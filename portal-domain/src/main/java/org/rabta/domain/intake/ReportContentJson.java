package org.rabta.domain.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.rabta.domain.caserecord.AdvertisementEntry;
import org.rabta.domain.caserecord.RecruiterEntry;
import org.rabta.domain.caserecord.ReporterRole;
import org.rabta.domain.caserecord.VictimEntry;
import org.rabta.domain.typology.CaseFactsJson;

/** How a draft is kept: JSON, the facts in their own canonical form. */
final class ReportContentJson {

  private static final JsonMapper JSON = new JsonMapper();

  private ReportContentJson() {}

  static String write(ReportContent content) {
    var object = JSON.createObjectNode();
    object.put("title", content.title());
    object.put("summary", content.summary());
    object.put("narrative", content.narrative());
    object.put(
        "reporter_role", content.reporterRole() == null ? null : content.reporterRole().name());
    object.put("facts", CaseFactsJson.write(content.facts()));
    part(object, "advertisement", content.advertisement());
    part(object, "recruiter", content.recruiter());
    part(object, "victim", content.victim());
    return object.toString();
  }

  static ReportContent read(String text) {
    try {
      var object = JSON.readTree(text);
      return new ReportContent(
          string(object, "title"),
          string(object, "summary"),
          string(object, "narrative"),
          object.hasNonNull("reporter_role")
              ? ReporterRole.valueOf(object.get("reporter_role").asText())
              : ReporterRole.UNKNOWN,
          CaseFactsJson.read(object.get("facts").asText()).facts(),
          part(object, "advertisement", AdvertisementEntry.class),
          part(object, "recruiter", RecruiterEntry.class),
          part(object, "victim", VictimEntry.class));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a stored draft is not readable", broken);
    }
  }

  private static void part(ObjectNode object, String name, Object part) {
    object.set(name, part == null ? null : JSON.valueToTree(part));
  }

  private static <T> T part(JsonNode object, String name, Class<T> type)
      throws JsonProcessingException {
    return object.hasNonNull(name) ? JSON.treeToValue(object.get(name), type) : null;
  }

  private static String string(JsonNode object, String name) {
    return object.hasNonNull(name) ? object.get(name).asText() : null;
  }
}

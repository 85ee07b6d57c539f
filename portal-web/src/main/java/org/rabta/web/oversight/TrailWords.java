package org.rabta.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import org.rabta.service.oversight.TrailRow;
import org.rabta.web.language.Language;
import org.rabta.web.language.Messages;
import org.rabta.web.language.Names;

/** Acts and their details in the language of this request. */
@Named("trailWords")
@RequestScoped
public class TrailWords {

  /** Details that are worth a line, in its order; the others stand on the record itself. */
  private static final List<String> TOLD =
      List.of(
          "purpose", "from", "to", "unit", "ground", "strand", "lead", "level", "status", "added",
          "changed");

  private static final List<String> UNITS = List.of("from", "to", "unit", "lead");

  @Inject private Messages words;
  @Inject private Names names;
  @Inject private Language language;

  /** The act in words; its code where it has none, such as a method that refused before acting. */
  public String act(String code) {
    var key = "act." + code;
    return words.containsKey(key) ? words.get(key) : code;
  }

  /** Where the call came from: an address, or in words the portal's own clockwork or loader. */
  public String origin(TrailRow row) {
    if (row.origin() == null) {
      return "–";
    }
    var key = "audit.origin." + row.origin();
    return words.containsKey(key) ? words.get(key) : row.origin();
  }

  /** What the entry says about the act, on one line; for a refusal the rule. */
  public String detail(TrailRow row) {
    if (row.refusal() != null) {
      return words.say("audit.rule.text", row.refusal());
    }
    JsonObject detail = Json.createReader(new StringReader(row.detail())).readObject();
    return TOLD.stream()
        .filter(detail::containsKey)
        .map(name -> words.say("audit.detail." + name, value(name, detail.getString(name))))
        .collect(Collectors.joining(language.isUrdu() ? "، " : ", "));
  }

  private String value(String name, String code) {
    if (UNITS.contains(name)) {
      return names.unit(code, null);
    }
    var key =
        switch (name) {
          case "purpose" -> "enum.IdentityPurpose." + code;
          case "ground" -> ground(code);
          case "strand" -> "enum.Strand." + code;
          case "status" -> "enum.PromoterStatus." + code;
          default -> "enum.Level." + code;
        };
    return words.containsKey(key) ? words.get(key) : code;
  }

  /** A ground of a decline, or of an override. */
  private String ground(String code) {
    var decline = "enum.DeclineGround." + code;
    return words.containsKey(decline) ? decline : "enum.OverrideGround." + code;
  }
}

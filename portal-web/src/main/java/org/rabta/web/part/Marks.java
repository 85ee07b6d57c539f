package org.rabta.web.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Style classes and icons of the marks, by the codes that the domain uses. */
@Named("marks")
@ApplicationScoped
public class Marks {

  private static final Set<String> AGENCIES = Set.of("FIA", "NCCIA", "BEOE", "PTA", "CWA");

  private static final Map<String, String> STRAND_TONES =
      Map.of(
          "FRAUD", "fraud",
          "SMUGGLING", "smuggling",
          "TRAFFICKING", "trafficking",
          "LABOUR_GRIEVANCE", "grievance");

  private static final Map<String, String> STRAND_ICONS =
      Map.of(
          "FRAUD", "pi-credit-card",
          "SMUGGLING", "pi-directions",
          "TRAFFICKING", "pi-lock",
          "LABOUR_GRIEVANCE", "pi-briefcase",
          "OUTSIDE_SCOPE", "pi-ban");

  /** The five agencies have a colour of their own; everybody else shares one. */
  public String agencyTone(String code) {
    return code != null && AGENCIES.contains(code) ? code.toLowerCase(Locale.ROOT) : "other";
  }

  public String strandTone(Object strand) {
    return STRAND_TONES.getOrDefault(String.valueOf(strand), "undetermined");
  }

  public String strandIcon(Object strand) {
    return STRAND_ICONS.getOrDefault(String.valueOf(strand), "pi-question-circle");
  }

  public String tlpTone(Object code) {
    String name = String.valueOf(code).toLowerCase(Locale.ROOT);
    return name.startsWith("amber") ? "amber" : name;
  }

  /** The mark in the wording that the standard prescribes, such as {@code TLP:AMBER+STRICT}. */
  public String tlp(Object code) {
    return "TLP:" + String.valueOf(code).replace('_', '+');
  }
}

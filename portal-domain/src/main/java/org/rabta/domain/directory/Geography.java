package org.rabta.domain.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which unit covers a place by default: the agencies' units by district of Pakistan, and the posts
 * that reach a person abroad by country. A default, never a rule: a worker may use any
 * protectorate. Immutable, safe for any thread.
 */
public final class Geography {

  /** Asked where no post is known for a country: finds the mission that serves it. */
  public static final Post NO_POST_KNOWN = new Post("NAT", "NAT-CO");

  private static final Map<String, String> COLUMN_OF_AGENCY =
      Map.of("BEOE", "protectorate", "FIA", "fia_zone", "NCCIA", "nccia_centre");
  private static final Map<String, String> SEATS_WITHOUT_HEADQUARTERS =
      Map.of("NRM", "NRM-CO", "NAT", "NAT-CO", "AUD", "AUD-OV");

  private final Map<String, List<Map<String, String>>> districtsByName = new HashMap<>();
  private final Map<String, Post> postByCountry = new HashMap<>();

  /**
   * A unit that reaches a person abroad.
   *
   * @param agency {@code CWA}, {@code MISSION} or, for {@link #NO_POST_KNOWN}, {@code NAT}
   * @param unit the unit's code
   */
  public record Post(String agency, String unit) {}

  private Geography() {
    List<Map<String, String>> districts = ReferenceFile.DISTRICTS.rows();
    Set<String> current = new HashSet<>();
    for (Map<String, String> district : districts) {
      current.add(folded(district.get("name_en")));
      index(district, district.get("code"), district.get("name_en"), district.get("name_ur"));
    }
    for (Map<String, String> district : districts) {
      for (String older : (district.get("aliases") + ";" + district.get("parent")).split(";")) {
        if (!older.isBlank() && !current.contains(folded(older))) {
          index(district, older);
        }
      }
    }
    Map<String, String> agencies = new HashMap<>();
    ReferenceFile.UNITS.rows().forEach(unit -> agencies.put(unit.get("code"), unit.get("agency")));
    for (Map<String, String> post : ReferenceFile.POSTS.rows()) {
      String unit = post.get("unit");
      postByCountry.putIfAbsent(post.get("country"), new Post(agencies.get(unit), unit));
    }
  }

  /** The places as delivered with the portal. */
  public static Geography standard() {
    return new Geography();
  }

  /**
   * The unit of that agency that covers a district.
   *
   * @param agency BEOE, FIA or NCCIA; other agencies have no districts
   * @param district its code, its name in English or Urdu, or an older name; may be null
   * @return empty where the district is not known or not covered, or where an older name stands for
   *     several districts that different units cover
   */
  public Optional<String> unitFor(String agency, String district) {
    String column = COLUMN_OF_AGENCY.get(agency);
    if (column == null || district == null) {
      return Optional.empty();
    }
    List<String> units =
        districtsByName.getOrDefault(folded(district), List.of()).stream()
            .map(row -> row.get(column))
            .distinct()
            .toList();
    return units.size() == 1 && !units.get(0).isEmpty()
        ? Optional.of(units.get(0))
        : Optional.empty();
  }

  /**
   * The post that reaches a person in a country: a welfare attaché where there is one, else the
   * mission that serves it.
   *
   * @param country ISO 3166-1 alpha-2, in capitals
   */
  public Post postFor(String country) {
    return postByCountry.getOrDefault(country, NO_POST_KNOWN);
  }

  /** The unit that answers where no district decides. */
  public String headquarters(String agency) {
    return SEATS_WITHOUT_HEADQUARTERS.getOrDefault(agency, agency + "-HQ");
  }

  private void index(Map<String, String> district, String... names) {
    for (String name : names) {
      List<Map<String, String>> rows =
          districtsByName.computeIfAbsent(folded(name), key -> new ArrayList<>());
      if (!rows.contains(district)) {
        rows.add(district);
      }
    }
  }

  /** Without regard to capitals, spaces, hyphens and the word "district". */
  private static String folded(String name) {
    String joined = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\-.]+", "");
    return joined.replaceFirst("district$", "");
  }
}

package org.rabta.bench;

import java.util.HashMap;
import java.util.Map;
import org.rabta.domain.directory.Geography;
import org.rabta.domain.directory.ReferenceFile;

/** Districts people come from, countries by name, and the units that cover both. */
final class Places {

  /** Districts many leave from; the others have weight 2. */
  private static final Map<String, Integer> HEAVY =
      Map.ofEntries(
          Map.entry("Gujrat", 60),
          Map.entry("Mandi Bahauddin", 48),
          Map.entry("Gujranwala", 52),
          Map.entry("Sialkot", 44),
          Map.entry("Lahore", 56),
          Map.entry("Faisalabad", 34),
          Map.entry("Rawalpindi", 30),
          Map.entry("Peshawar", 26),
          Map.entry("Swat", 20),
          Map.entry("Mardan", 14),
          Map.entry("Multan", 18),
          Map.entry("Dera Ghazi Khan", 12),
          Map.entry("Karachi East", 16),
          Map.entry("Karachi Central", 16),
          Map.entry("Kotli", 12),
          Map.entry("Mirpur", 10),
          Map.entry("Quetta East", 8));

  private final Geography geography = Geography.standard();
  private final Odds<Map<String, String>> districts = new Odds<>();
  private final Map<String, Map<String, String>> countries = new HashMap<>();
  private final Map<String, String> agencyOfUnit = new HashMap<>();

  /**
   * A unit with its agency.
   *
   * @param agency the agency's code
   * @param unit the unit's code
   */
  record Seat(String agency, String unit) {}

  Places() {
    ReferenceFile.DISTRICTS
        .rows()
        .forEach(row -> districts.add(row, HEAVY.getOrDefault(row.get("name_en"), 2)));
    ReferenceFile.COUNTRIES.rows().forEach(row -> countries.put(row.get("code"), row));
    ReferenceFile.UNITS.rows().forEach(row -> agencyOfUnit.put(row.get("code"), row.get("agency")));
  }

  Map<String, String> district(Dice dice) {
    return districts.pick(dice);
  }

  /** A country in one of the two languages. */
  String country(String code, boolean inUrdu) {
    return countries.get(code).get(inUrdu ? "name_ur" : "name_en");
  }

  /** The unit of an agency that takes a report from a district, or about somebody abroad, down. */
  Seat intake(String agency, String district, String country) {
    if (agency.equals("CWA")) {
      Geography.Post post = geography.postFor(country);
      return post.agency().equals("NAT") ? new Seat("FIA", "FIA-HQ") : seat(post.unit());
    }
    String headquarters = geography.headquarters(agency);
    return new Seat(agency, geography.unitFor(agency, district).orElse(headquarters));
  }

  /** The unit of that code. */
  Seat seat(String unit) {
    return new Seat(agencyOfUnit.get(unit), unit);
  }
}

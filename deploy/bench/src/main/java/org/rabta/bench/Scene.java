package org.rabta.bench;

import java.util.Map;

/**
 * Where and how one generated case happens.
 *
 * @param pattern what kind it is
 * @param home the district the person comes from, a row of the districts' file
 * @param recruitment the district the recruiter works in, likewise
 * @param destination the country promised, ISO 3166-1 alpha-2
 * @param where the country the person is in
 * @param inUrdu whether it was written down in Urdu
 */
record Scene(
    Pattern pattern,
    Map<String, String> home,
    Map<String, String> recruitment,
    String destination,
    String where,
    boolean inUrdu) {

  /** The name of a district in English, as forms send it. */
  String district(boolean ofRecruitment) {
    return (ofRecruitment ? recruitment : home).get("name_en");
  }

  /** Throws the dice for a scene. */
  static Scene of(Odds<Pattern> patterns, Places places, Dice dice) {
    Pattern pattern = patterns.pick(dice);
    Map<String, String> home = places.district(dice);
    Map<String, String> recruitment = dice.chance(68) ? home : places.district(dice);
    String destination = pattern.destination().pick(dice);
    String where = pattern.where().pick(dice);
    return new Scene(
        pattern,
        home,
        recruitment,
        destination,
        where.equals("destination") ? destination : where,
        dice.chance(45));
  }
}

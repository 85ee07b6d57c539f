package org.rabta.domain.routing;

import java.util.Optional;
import org.rabta.domain.directory.Geography;
import org.rabta.domain.typology.CaseFacts;

/**
 * Which unit of an agency takes a case: the one that covers the place of recruitment, since the
 * offence began there; else the one that covers the home district; else headquarters. Abroad the
 * post that reaches the person.
 */
final class Units {

  private static final String ANY_POST = "POST";

  private final Geography geography;

  Units(Geography geography) {
    this.geography = geography;
  }

  /**
   * A unit and the rule that named it.
   *
   * @param agency the agency's code
   * @param unit the unit's code
   * @param rule why that unit
   */
  record Named(String agency, String unit, FiredRule rule) {}

  /**
   * The unit that is asked.
   *
   * @param agency an agency's code, or {@code POST} for whichever post reaches the person
   */
  Named of(String agency, CaseFacts facts) {
    return agency.equals(ANY_POST) ? post(facts.victimCountry()) : atHome(agency, facts);
  }

  private Named atHome(String agency, CaseFacts facts) {
    Optional<String> recruitment = geography.unitFor(agency, facts.recruitmentDistrict());
    if (recruitment.isPresent()) {
      return new Named(agency, recruitment.get(), new FiredRule("U-01", true));
    }
    Optional<String> home = geography.unitFor(agency, facts.homeDistrict());
    if (home.isPresent()) {
      return new Named(agency, home.get(), new FiredRule("U-02", true));
    }
    boolean somePlace = facts.recruitmentDistrict() != null || facts.homeDistrict() != null;
    FiredRule rule = somePlace ? new FiredRule("U-04", true) : new FiredRule("U-03", false);
    return new Named(agency, geography.headquarters(agency), rule);
  }

  private Named post(String country) {
    Geography.Post post = geography.postFor(country);
    String rule =
        switch (post.agency()) {
          case "CWA" -> "U-05";
          case "MISSION" -> "U-06";
          default -> "U-07";
        };
    return new Named(post.agency(), post.unit(), new FiredRule(rule, !rule.equals("U-07")));
  }
}

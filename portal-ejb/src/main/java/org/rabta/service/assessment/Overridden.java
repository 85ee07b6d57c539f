package org.rabta.service.assessment;

/**
 * Which rules an override speaks against: a changed strand against the rules of the typology, a
 * changed lead, where the strand stayed, against those of jurisdiction and of the unit.
 */
final class Overridden {

  private Overridden() {}

  static boolean by(String rule, ReviewView review) {
    return by(rule, !review.tables().strand().equals(review.holds().strand()));
  }

  static boolean by(String rule, boolean strandChanged) {
    var typology = rule.startsWith("T-");
    var lead = rule.startsWith("J-") || rule.startsWith("U-");
    return strandChanged ? typology : lead;
  }
}

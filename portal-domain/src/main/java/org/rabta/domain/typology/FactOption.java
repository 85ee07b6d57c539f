package org.rabta.domain.typology;

/** One answer out of a fact's list of answers. */
public interface FactOption {

  /**
   * The word that the stored form and the decision tables use, such as {@code unlicensed agent}.
   */
  String code();

  /** The enum constant's name, which ends the message key, such as {@code UNLICENSED_AGENT}. */
  String name();
}

package org.rabta.domain.routing;

import java.util.List;

/** The names of the tables in the decision model. */
final class Tables {

  static final String TYPOLOGY = "Typology";
  static final String SECOND_STRANDS = "Second strands";
  static final String FOR_AND_AGAINST = "For and against";
  static final String LEAD = "Lead";
  static final String LICENCE_AXIS = "Licence axis";
  static final String SUPPORT = "Support";
  static final String REFERRAL = "Referral";
  static final String PRIORITY = "Priority";
  static final String DEADLINES = "Deadlines";
  static final String EVIDENCE = "Evidence to secure";
  static final String OUTSIDE_BODIES = "Outside bodies";
  static final String VERSION = "Table version";

  /** What the facts show, before anything is decided. */
  static final List<String> FINDINGS =
      List.of("Movement", "Purpose", "Means", "Crossing", "Contact", "Promoter");

  /** What is decided from the findings, in the order of reading. */
  static final List<String> DECISIONS =
      List.of(
          TYPOLOGY,
          SECOND_STRANDS,
          LEAD,
          LICENCE_AXIS,
          SUPPORT,
          REFERRAL,
          PRIORITY,
          DEADLINES,
          OUTSIDE_BODIES,
          EVIDENCE);

  /** Which provisions are engaged. */
  static final List<String> PROVISIONS =
      List.of(
          "Trafficking provisions",
          "Smuggling provisions",
          "Recruitment provisions",
          "Online provisions");

  private Tables() {}
}

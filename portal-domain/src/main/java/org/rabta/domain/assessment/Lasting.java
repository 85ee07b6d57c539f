package org.rabta.domain.assessment;

import java.util.Set;
import org.rabta.domain.typology.Fact;
import org.rabta.domain.typology.FactField.Kind;

/**
 * Facts about what happened, which stay true when it is over: who was exploited in March was
 * exploited, although free in April. Other facts, such as whether an advertisement is online, hold
 * only while they last.
 */
final class Lasting {

  private static final Set<Fact> CHANGING =
      Set.of(
          Fact.ONLINE_CONTENT_LIVE,
          Fact.JOB_REAL,
          Fact.DEPARTURE_SOON,
          Fact.OTHERS_INSIDE,
          Fact.ARREST_OR_EXECUTION_RISK,
          Fact.SAFE_CONTACT);
  private static final Set<Fact> HAPPENED = Set.of(Fact.BORDER_CROSSED);

  private Lasting() {}

  static boolean is(Fact fact) {
    return HAPPENED.contains(fact)
        || fact.kind() == Kind.SEVERAL
        || (fact.kind() == Kind.ANSWER && !CHANGING.contains(fact));
  }
}

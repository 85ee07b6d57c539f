package org.rabta.domain.assessment;

import java.io.Serializable;
import java.util.Objects;
import org.rabta.domain.access.UnitRef;
import org.rabta.domain.routing.RoutingDecision;
import org.rabta.domain.typology.Strand;

/**
 * What an assessment comes to: what kind of matter it is and who is to lead.
 *
 * @param strand the strand
 * @param lead the unit that is to answer for the case
 */
public record Outcome(Strand strand, UnitRef lead) implements Serializable {

  public Outcome {
    Objects.requireNonNull(strand, "strand");
    Objects.requireNonNull(lead, "lead");
  }

  /** What the decision tables came to. */
  public static Outcome of(RoutingDecision decision) {
    return new Outcome(decision.primary(), new UnitRef(decision.leadAgency(), decision.leadUnit()));
  }
}

package org.rabta.domain.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.rabta.domain.typology.Strand;

/**
 * An answer to a question still open that alone would change the strand or the lead agency.
 *
 * @param fact the code of the fact that is unknown
 * @param answer the answer's code in the stored form of the facts
 * @param primary the strand with that answer
 * @param leadAgency the lead agency with that answer
 */
public record WouldChange(
    @JsonProperty("fact") String fact,
    @JsonProperty("answer") String answer,
    @JsonProperty("typology_primary") Strand primary,
    @JsonProperty("lead_agency") String leadAgency) {

  public WouldChange {
    Objects.requireNonNull(fact, "fact");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(primary, "primary");
    Objects.requireNonNull(leadAgency, "leadAgency");
  }
}

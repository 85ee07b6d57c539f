package org.rabta.domain.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.rabta.domain.typology.Confidence;
import org.rabta.domain.typology.Strand;

/**
 * One strand that the facts point to.
 *
 * @param strand the strand
 * @param confidence how firmly the facts carry this strand; never above the rule that named it
 * @param speaksFor codes of the rules that speak for it; message key {@code rule.<code>}
 * @param speaksAgainst codes of the rules that speak against it
 */
public record StrandFinding(
    @JsonProperty("strand") Strand strand,
    @JsonProperty("confidence") Confidence confidence,
    @JsonProperty("for") List<String> speaksFor,
    @JsonProperty("against") List<String> speaksAgainst) {

  public StrandFinding {
    Objects.requireNonNull(strand, "strand");
    Objects.requireNonNull(confidence, "confidence");
    speaksFor = List.copyOf(speaksFor);
    speaksAgainst = List.copyOf(speaksAgainst);
  }
}

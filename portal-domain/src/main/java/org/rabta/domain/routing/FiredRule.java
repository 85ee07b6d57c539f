package org.rabta.domain.routing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A rule of the decision tables that applied.
 *
 * @param code the rule's stable code, such as {@code T-03}; message key {@code rule.<code>}
 * @param certain false where the rule rests on a missing answer or on an inference
 */
public record FiredRule(
    @JsonProperty("code") String code, @JsonProperty("certain") boolean certain) {

  public FiredRule {
    Objects.requireNonNull(code, "code");
  }
}

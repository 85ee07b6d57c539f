package org.rabta.domain.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/**
 * The stored form of a routing decision: one JSON object, kept whole beside the facts that led to
 * it.
 */
public final class RoutingDecisionJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RoutingDecisionJson() {}

  /** The stored form as text. */
  public static String write(RoutingDecision decision) {
    try {
      return MAPPER.writeValueAsString(decision);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stored decision. Fields that a later version added are skipped.
   *
   * @throws UncheckedIOException for text that is no stored decision
   */
  public static RoutingDecision read(String json) {
    try {
      return MAPPER.readValue(json, RoutingDecision.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

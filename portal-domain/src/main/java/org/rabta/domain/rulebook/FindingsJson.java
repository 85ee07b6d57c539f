package org.rabta.domain.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** The stored form of findings: a JSON array. */
public final class FindingsJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private FindingsJson() {}

  /** The stored form as text. */
  public static String write(List<Finding> findings) {
    try {
      return MAPPER.writeValueAsString(findings);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads stored findings.
   *
   * @throws UncheckedIOException for text that is none
   */
  public static List<Finding> read(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<List<Finding>>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

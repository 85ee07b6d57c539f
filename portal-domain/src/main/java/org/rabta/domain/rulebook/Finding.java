package org.rabta.domain.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;

/**
 * Something that speaks against a model.
 *
 * @param code what it is; message key {@code finding.<code>}
 * @param arguments names and numbers for the sentence, never more than {@link #LONGEST} characters
 *     each
 */
public record Finding(
    @JsonProperty("code") String code, @JsonProperty("arguments") List<String> arguments) {

  /** Characters of one argument. */
  public static final int LONGEST = 300;

  public Finding {
    arguments = arguments.stream().map(Finding::shortened).toList();
  }

  static Finding of(String code, Object... arguments) {
    return new Finding(code, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}

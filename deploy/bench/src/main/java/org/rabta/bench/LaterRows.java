package org.rabta.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Statements that make what grows on generated cases once these are there. */
final class LaterRows {

  private LaterRows() {}

  /** In their order. */
  static List<String> statements() {
    try (var file = LaterRows.class.getResourceAsStream("growth.sql")) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split(";\\R")).filter(each -> !each.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

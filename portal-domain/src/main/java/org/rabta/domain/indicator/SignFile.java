package org.rabta.domain.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lists of signs as delivered: one file of tab-separated values (UTF-8, first line names the
 * columns, no quoting) for each list.
 */
public enum SignFile {
  ILO_INDICATORS("ilo-indicators.tsv"),
  RED_FLAGS("red-flags.tsv"),
  MODUS_OPERANDI("modus-operandi.tsv"),
  /** Words that show that a phrase is about travel, work or agents, by group. */
  CONTEXT_WORDS("context-words.tsv"),
  /** Spellings that are read as one word. */
  SPELLINGS("spellings.tsv");

  private final String resource;

  SignFile(String resource) {
    this.resource = resource;
  }

  /**
   * All rows, each a map from column to value; an empty value is the empty string.
   *
   * @throws IllegalStateException if the file is missing or a row has not as many values as there
   *     are columns
   */
  public List<Map<String, String>> rows() {
    List<String> lines = text().lines().toList();
    String[] columns = lines.get(0).split("\t", -1);
    return lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1))).toList();
  }

  private Map<String, String> row(String[] columns, String[] values) {
    if (values.length != columns.length) {
      throw new IllegalStateException(resource + ": " + String.join(" | ", values));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      row.put(columns[i], values[i]);
    }
    return Collections.unmodifiableMap(row);
  }

  private String text() {
    try (InputStream in = SignFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No " + resource + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.rabta.domain.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reference data as delivered: one file of comma-separated values (RFC 4180, UTF-8, first line
 * names the columns) for each table.
 */
public enum ReferenceFile {
  AGENCIES("agencies.csv", "agency"),
  UNITS("units.csv", "unit"),
  COUNTRIES("countries.csv", "country"),
  POSTS("posts.csv", "country_post"),
  DISTRICTS("districts.csv", "district"),
  PROVISIONS("provisions.csv", "provision");

  private final String resource;
  private final String table;

  ReferenceFile(String resource, String table) {
    this.resource = resource;
    this.table = table;
  }

  /** The table that holds the same rows. */
  public String table() {
    return table;
  }

  /**
   * All rows, each a map from column to value in the file's order; an empty value is the empty
   * string.
   *
   * @throws IllegalStateException if the file is missing or a row has not as many values as there
   *     are columns
   */
  public List<Map<String, String>> rows() {
    List<List<String>> lines = parse(text());
    List<String> columns = lines.get(0);
    return lines.stream().skip(1).map(values -> row(columns, values)).toList();
  }

  private Map<String, String> row(List<String> columns, List<String> values) {
    if (values.size() != columns.size()) {
      throw new IllegalStateException(
          resource + ": " + columns.size() + " values expected in " + values);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      row.put(columns.get(i), values.get(i));
    }
    return Collections.unmodifiableMap(row);
  }

  private String text() {
    try (InputStream in = ReferenceFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No " + resource + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> parse(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        value.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(value.toString());
        value.setLength(0);
        if (c == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else {
        value.append(c);
      }
    }
    return lines;
  }
}

package org.rabta.bench;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** Rows of some cases, in PostgreSQL's text form of COPY. */
final class Rows {

  private final Map<Target, StringBuilder> text = new EnumMap<>(Target.class);

  /** One row; null is the database's null. */
  void add(Target target, Object... values) {
    StringBuilder row = text.computeIfAbsent(target, any -> new StringBuilder());
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        row.append('\t');
      }
      append(row, values[i]);
    }
    row.append('\n');
  }

  /** The rows of one table; empty where there are none. */
  byte[] of(Target target) {
    StringBuilder rows = text.get(target);
    return rows == null ? new byte[0] : rows.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder row, Object value) {
    if (value == null) {
      row.append("\\N");
      return;
    }
    String plain = value.toString();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '\\' -> row.append("\\\\");
        case '\t' -> row.append("\\t");
        case '\n' -> row.append("\\n");
        case '\r' -> row.append("\\r");
        default -> row.append(c);
      }
    }
  }
}

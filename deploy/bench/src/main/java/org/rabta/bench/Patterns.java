package org.rabta.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rabta.domain.typology.Fact;

/** The kinds of case there are, read from {@code patterns.txt}, which says how it is written. */
final class Patterns {

  private static final List<String> OWN =
      List.of("silence", "intake", "destination", "where", "amount_pkr");

  private static final String COMMON = "common 0";

  private Patterns() {}

  static Odds<Pattern> read() {
    Odds<Pattern> patterns = new Odds<>();
    String head = null;
    Map<String, String> lines = new HashMap<>();
    Map<String, String> common = Map.of();
    for (String line : Lines.of("patterns.txt")) {
      if (line.startsWith("[")) {
        add(patterns, head, lines);
        if (COMMON.equals(head)) {
          common = lines;
        }
        head = line.substring(1, line.length() - 1);
        lines = new HashMap<>(common);
      } else {
        String[] parts = line.split(" = ", 2);
        lines.put(parts[0].strip(), parts[1].strip());
      }
    }
    add(patterns, head, lines);
    return patterns;
  }

  private static void add(Odds<Pattern> patterns, String head, Map<String, String> lines) {
    if (head != null && !head.equals(COMMON)) {
      String[] nameAndWeight = head.split(" ");
      patterns.add(pattern(nameAndWeight[0], lines), Integer.parseInt(nameAndWeight[1]));
    }
  }

  private static Pattern pattern(String name, Map<String, String> lines) {
    Map<String, Odds<List<String>>> answers = new HashMap<>();
    lines.forEach(
        (code, text) -> {
          if (!OWN.contains(code)) {
            answers.put(code, answers(name, code, text));
          }
        });
    return new Pattern(
        name,
        Integer.parseInt(lines.get("silence")),
        words(lines.get("intake"), " "),
        words(lines.get("destination"), " "),
        words(lines.get("where"), " \\| "),
        Integer.parseInt(lines.get("amount_pkr")),
        answers);
  }

  private static Odds<List<String>> answers(String pattern, String code, String text) {
    Fact.ofCode(code).orElseThrow(() -> new IllegalStateException(pattern + ": " + code));
    Odds<List<String>> odds = new Odds<>();
    for (String part : text.split(" \\| ")) {
      int colon = part.lastIndexOf(':');
      odds.add(
          List.of(part.substring(0, colon).split("\\+")),
          Integer.parseInt(part.substring(colon + 1)));
    }
    return odds;
  }

  private static Odds<String> words(String text, String separator) {
    Odds<String> odds = new Odds<>();
    for (String part : text.split(separator)) {
      int colon = part.lastIndexOf(':');
      odds.add(part.substring(0, colon), Integer.parseInt(part.substring(colon + 1)));
    }
    return odds;
  }
}

package org.rabta.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of the generated reports in both languages, from {@code wording.txt}. */
final class Wording {

  /** A sentence in English and in Urdu. */
  record Sentence(String english, String urdu) {

    String in(boolean inUrdu) {
      return inUrdu ? urdu : english;
    }
  }

  private final Map<String, Sentence> byKey = new HashMap<>();

  Wording() {
    for (String line : Lines.of("wording.txt")) {
      String[] parts = line.split(" \\| ");
      byKey.put(parts[0].strip(), new Sentence(parts[1].strip(), parts[2].strip()));
    }
  }

  /** The sentence of that key. */
  Sentence one(String key) {
    return byKey.get(key);
  }

  /** The sentences whose keys are the prefix and a number from 1. */
  List<Sentence> several(String prefix) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 1; byKey.containsKey(prefix + "." + i); i++) {
      sentences.add(byKey.get(prefix + "." + i));
    }
    return sentences;
  }
}

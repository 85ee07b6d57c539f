package org.rabta.domain.indicator.text;

import java.util.HashMap;
import java.util.Map;
import org.rabta.domain.indicator.SignFile;

/** Spellings of one word, such as visa and veza, that are read as one. */
final class Spellings {

  private static final Map<String, String> READ_AS = new HashMap<>();

  static {
    for (var row : SignFile.SPELLINGS.rows()) {
      var word = plain(row.get("read_as"));
      for (var spelling : row.get("written").split(" ")) {
        READ_AS.putIfAbsent(plain(spelling), word);
      }
    }
  }

  private Spellings() {}

  /** The word that a folded spelling is read as. */
  static String read(String folded) {
    return READ_AS.getOrDefault(folded, folded);
  }

  /** Folds one word while the map is still being filled. */
  private static String plain(String written) {
    return new WordReader(written).read().get(0).folded();
  }
}
